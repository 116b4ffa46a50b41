using Logframe.Definitions.Reviews;

namespace Logframe.Web.Desk.Years;

/// <summary>Shows one file of a review to whoever writes it, and puts what they wrote in its place.</summary>
internal sealed class NotesDesk(ReviewRoom reviews)
{
    /// <summary>The file of a name in an address, in the newest edition; null where the framework has nothing of that name, or the review can be neither used nor put right here.</summary>
    public SubjectView? Find(int year, string stem)
    {
        if (reviews.Find(year) is not { On: { } on, Notes: { } notes } view)
        {
            return null;
        }

        var file = stem + ".md";
        var indicator = on.Whole.Indicators.FirstOrDefault(one => NotesSubject.FileOf(one.Indicator.Code) == file);
        var level = on.Whole.Outcomes.FirstOrDefault(one => NotesSubject.FileOf(one.Outcome) == file);
        if (indicator is null && level is null && file != ReviewFolder.ReviewFile)
        {
            return null;
        }

        var code = indicator?.Indicator.Code ?? level?.Outcome.Code;
        var faulty = view.Faulty?.FirstOrDefault(one => one.File == file);
        var written = faulty is not null ? faulty.Typed : code is null ? WrittenNotes.None with { Text = notes.Text } : notes.About(code) is { } said ? WrittenNotes.Of(said) : WrittenNotes.None;
        return new SubjectView(view, file, level, indicator, reviews.Desk(year).TextOf(notes, file), written) { Faults = faulty?.Says ?? [] };
    }

    /// <summary>The file with what was written put into it.</summary>
    public string TextOf(SubjectView view, WrittenNotes written, string author) => view.Code is null
        ? NotesWriter.Year(view.Standing!, written.Text, author, view.Writers)
        : NotesWriter.Commentary(view.Standing, written, author, reviews.Today, view.Writers);

    /// <summary>What keeps a text from being put in place; empty where nothing does.</summary>
    public static IReadOnlyList<string> Faults(SubjectView view, WrittenNotes written, string text) =>
    [
        .. new NotesTrial(view.Year.On!.Framework, view.Year.Year, view.Year.Edition, view.Year.LockedBefore)
            .Faults(view.File, text, view.Code is null ? null : written)
            .Select(new WrittenFaults(written).Say)
            .Distinct(),
    ];

    public void Write(SubjectView view, string seen, string text) => reviews.Desk(view.Year.Year).Write(view.Year.Notes!, view.File, seen, text);

    /// <summary>Why nothing may be written; null where it may.</summary>
    public static NotDone? Objection(SentForm form, SubjectView view, IReadOnlyList<string> faults) =>
        !view.Year.IsWritable ? NotDone.Otherwise("Only a draft can be written on.")
        : form.Text(NotesForm.Seen) != view.Seen ? NotDone.Otherwise("Somebody changed this while you wrote. Both are shown below: bring them together and save again.")
        : faults.Count > 0 ? NotDone.Incomplete("What you wrote cannot be kept as it is.")
        : form.NoReason;
}
