using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Logframe.Web.People.Audit;

/// <summary>What a page of the audit log shows: a stretch of it, and what is checked of the log by that.</summary>
/// <param name="Stretch">What was read.</param>
/// <param name="IsLatest">Whether it ends where the log ends.</param>
internal sealed record AuditView(AuditStretch Stretch, bool IsLatest)
{
    public const string BeforeKey = "before";

    public IReadOnlyList<AuditEntry> Entries { get; } = [.. Stretch.Lines.Select(line => line.Entry)];

    /// <summary>What is so where no fault was found, and of how much of the log it is known.</summary>
    public string Sound => (IsLatest, Stretch.Older) is (true, null)
        ? $"All {Entries.Count} entries are as they were written."
        : $"These {Entries.Count} entries are as they were written, and each is joined to the one before it. Nothing else was looked at for this page: logframe audit --check reads the whole log.";

    /// <exception cref="CommandFailure">What is asked for is no place of the log.</exception>
    public static AuditView Of(AuditLog log, IQueryCollection query) => query[BeforeKey].ToString() switch
    {
        "" => new AuditView(log.Stretch(before: null), IsLatest: true),
        var text when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) => new AuditView(log.Stretch(place), IsLatest: false),
        var text => throw CommandFailure.WrongInput($"{BeforeKey} must be a place of the audit log, as its links give it, not \"{text}\"."),
    };
}
