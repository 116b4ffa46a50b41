using System.Globalization;

namespace Logframe.Store;

/// <summary>Moments as stores hold them: ISO 8601 in UTC, always of the same length, so that the order of the texts is the order of time.</summary>
internal static class Instant
{
    public static string Text(DateTimeOffset moment) => moment.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    public static DateTimeOffset Parse(string text) => DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture);
}
