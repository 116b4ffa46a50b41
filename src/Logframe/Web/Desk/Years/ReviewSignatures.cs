using Logframe.Core.Reviews;
using Logframe.Reports;

namespace Logframe.Web.Desk.Years;

/// <summary>Who stands for a review, in words.</summary>
internal static class ReviewSignatures
{
    /// <summary>"Begun by A on …, approved by B on …".</summary>
    public static string Of(ReviewNotes notes) => string.Join(
        ", ",
        new[] { Say("Begun", notes.Prepared), Say("approved", notes.Approved), Say("locked", notes.Locked) }.OfType<string>());

    private static string? Say(string what, Signature? by) => by is null ? null : $"{what} by {by.By} on {Overview.Day(by.On)}";
}
