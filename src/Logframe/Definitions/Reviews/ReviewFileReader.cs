using Logframe.Core.Reviews;
using Logframe.Definitions.Reading;

namespace Logframe.Definitions.Reviews;

/// <summary>Reads <c>review.md</c>: which review it is, how far it has come, who stands for it, and what is said of the year as a whole.</summary>
internal static class ReviewFileReader
{
    /// <summary>The notes without their commentaries; null where they cannot be told.</summary>
    public static ReviewNotes? Read(NotesContext context)
    {
        if (NotesFile.Open(ReviewFolder.ReviewFile, "review", context) is not { Fields: var fields } file)
        {
            return null;
        }

        fields.Require("year", "edition", "state", "as-of", "prepared-by", "prepared-on");
        Same(fields, "year", context.Folder.Year);
        Same(fields, "edition", context.Edition);
        var state = fields.Word<ReviewState>("state");
        var asOf = fields.Day("as-of");
        var prepared = Signature(fields, "prepared");
        var writers = fields.Names("written-by");
        var approved = Signature(fields, "approved");
        var locked = Signature(fields, "locked");
        var contents = fields.Text("approved-contents");
        var gaps = fields.Brief("accepted-gaps");
        var simulated = fields.Flag("simulated") ?? false;
        var correction = Correction(fields, context.Edition);
        fields.Close();
        CheckState(fields, state, prepared, approved, locked);
        if (state is ReviewState.Approved && contents != ApprovedContents.HashOf(context.Folder, context.Edition))
        {
            fields.Refuse("approved-contents", "is not what is here now: something was changed after the approval. Put it back, or set the state to draft, take the approval away and have it approved again.");
        }

        return state is not { } known || asOf is not { } day || prepared is null
            ? null
            : new ReviewNotes(context.Folder.Framework, context.Folder.Year, context.Edition, known, day, prepared, file.Text, [])
            {
                WrittenBy = writers,
                Approved = approved,
                Locked = locked,
                AcceptedGaps = gaps,
                Correction = correction,
                IsSimulated = simulated,
            };
    }

    private static void Same(Fields fields, string key, int folder)
    {
        if (fields.Whole(key) is { } written && written != folder)
        {
            fields.Refuse(key, $"is {written}, and the folder is that of {folder}.");
        }
    }

    private static Signature? Signature(Fields fields, string deed)
    {
        var (by, on) = (fields.Brief($"{deed}-by"), fields.Day($"{deed}-on"));
        if (fields.Has($"{deed}-by") != fields.Has($"{deed}-on"))
        {
            fields.Refuse(fields.Has($"{deed}-by") ? $"{deed}-by" : $"{deed}-on", $"needs {deed}-{(fields.Has($"{deed}-by") ? "on" : "by")} beside it.");
        }

        return by is not null && on is { } day ? new Signature(by, day) : null;
    }

    private static Correction? Correction(Fields fields, int edition)
    {
        var (corrects, reason) = (fields.Whole("corrects", least: 1), fields.Brief("reason"));
        if (edition == 1)
        {
            if (fields.Has("corrects") || fields.Has("reason"))
            {
                fields.Refuse(fields.Has("corrects") ? "corrects" : "reason", "belongs to a later edition; the first corrects nothing.");
            }

            return null;
        }

        fields.Require("corrects", "reason");
        if (corrects is { } other && other != edition - 1)
        {
            fields.Refuse("corrects", $"must be {edition - 1}, the edition before this one.");
        }

        return corrects is { } earlier && reason is not null ? new Correction(earlier, reason) : null;
    }

    private static void CheckState(Fields fields, ReviewState? state, Signature? prepared, Signature? approved, Signature? locked)
    {
        if (state is ReviewState.Approved or ReviewState.Locked && !fields.Has("approved-by"))
        {
            fields.Refuse("state", "says that the review is approved, and approved-by is missing. Approve with: logframe review approve");
        }

        if (state is ReviewState.Locked != fields.Has("locked-by"))
        {
            fields.Refuse("state", locked is null ? "is locked, and locked-by is missing. Lock with: logframe review lock" : "is not locked, and yet locked-by is there.");
        }

        if (state is ReviewState.Draft && fields.Has("approved-by"))
        {
            fields.Refuse("approved-by", "stands in a draft. Take it away; the review is approved with: logframe review approve");
        }

        if (prepared is not null && approved is not null && Core.Reviews.Signature.IsSamePerson(prepared.By, approved.By))
        {
            fields.Refuse("approved-by", $"is {approved.By}, who prepared the review. Another person has to approve it.");
        }
    }
}
