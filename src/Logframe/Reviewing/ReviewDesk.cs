using System.Security.Cryptography;
using System.Text;
using Logframe.Core.Definition;
using Logframe.Core.Reviews;
using Logframe.Definitions.Reviews;
using Logframe.Reports.Review;

namespace Logframe.Reviewing;

/// <summary>Takes the review of a year from draft to approved to locked, and opens a new edition where a locked one has to be corrected.</summary>
/// <param name="root">The folder of all reviews.</param>
/// <param name="framework">The framework in force.</param>
/// <param name="year">The year reviewed.</param>
/// <param name="today">The day of whatever is done.</param>
internal sealed class ReviewDesk(string root, LogicalFramework framework, int year, DateOnly today)
{
    private readonly ReviewFolder _folder = new(root, framework.Id, year);

    /// <summary>The newest edition with the locked reviews before it; without notes where nothing was started.</summary>
    /// <exception cref="CommandFailure">Something is wrong with one of them; the message lists every fault.</exception>
    public ReviewReading Read() => ReviewShelf.Read(root, framework, year) is var reading && reading.Faults.Count == 0
        ? reading
        : throw CommandFailure.WrongInput(reading.Message);

    /// <summary>Lays out the files of a review; those that are there already stay as they are.</summary>
    /// <exception cref="CommandFailure">It is closed already, or the year cannot be reviewed from that day.</exception>
    /// <returns>The paths of those that are new.</returns>
    public IReadOnlyList<string> Start(Skeleton skeleton)
    {
        if (Read().Notes is { } begun)
        {
            Demand(begun, ReviewState.Draft, "nothing can be added to it");
        }

        ReviewYear.Demand(year, skeleton.Now.AsOf);
        var path = Directory.CreateDirectory(_folder.PathOf(Math.Max(1, _folder.Editions.Count))).FullName;
        var written = new List<string>();
        foreach (var (name, text) in skeleton.Files(year).Where(file => !File.Exists(Path.Combine(path, file.Name))))
        {
            File.WriteAllText(Path.Combine(path, name), text);
            written.Add(Path.Combine(path, name));
        }

        return written;
    }

    /// <summary>A file of an edition as it stands; null where there is none.</summary>
    public string? TextOf(ReviewNotes notes, string file) => Path.Combine(_folder.PathOf(notes.Edition), file) is var path && File.Exists(path) ? File.ReadAllText(path) : null;

    /// <summary>By which a writer of a file is known to have seen what stands in it.</summary>
    /// <param name="text">All of it; null where there is no file.</param>
    public static string HashOf(string? text) => text is null ? "none" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>By which an approver is known to have seen what is approved: everything in an edition.</summary>
    public string ContentsOf(ReviewNotes notes) => ApprovedContents.HashOf(_folder, notes.Edition);

    /// <summary>Puts the text of one file of a draft in its place, whole or not at all.</summary>
    /// <param name="notes">The draft.</param>
    /// <param name="file">Its name.</param>
    /// <param name="seen">The hash of what stood there when the text was written.</param>
    /// <param name="text">All of it, checked already.</param>
    /// <exception cref="CommandFailure">Something else stands there by now.</exception>
    public void Write(ReviewNotes notes, string file, string seen, string text)
    {
        Demand(notes, ReviewState.Draft, "nothing in it can be changed");
        if (HashOf(TextOf(notes, file)) != seen)
        {
            throw CommandFailure.WrongInput($"Somebody changed {file} meanwhile. Look at what stands there now, and write again.");
        }

        // Names that begin with a full stop are not part of a review.
        var path = Path.Combine(_folder.PathOf(notes.Edition), file);
        var fresh = Path.Combine(_folder.PathOf(notes.Edition), $".{file}.new");
        File.WriteAllText(fresh, text);
        File.Move(fresh, path, overwrite: true);
    }

    /// <summary>A second person stands for what is written.</summary>
    /// <param name="notes">The draft.</param>
    /// <param name="contents">What the approver saw, as <see cref="ContentsOf"/> gave it then.</param>
    /// <param name="by">Who approves; nobody who prepared it or wrote in it.</param>
    /// <param name="gaps">What the review lacks.</param>
    /// <param name="acceptedBecause">Why it is approved all the same; null where it is not.</param>
    public void Approve(ReviewNotes notes, string contents, string by, IReadOnlyList<ReviewGap> gaps, string? acceptedBecause)
    {
        Demand(notes, ReviewState.Draft, "it cannot be approved again");
        if (NoApprover(notes, by) is { } why)
        {
            throw CommandFailure.WrongInput(why);
        }

        if (gaps.Count > 0 && string.IsNullOrWhiteSpace(acceptedBecause))
        {
            throw CommandFailure.Trouble(string.Join(Environment.NewLine, gaps.Select(gap => gap.Says).Append("The review cannot be approved until these are closed. To approve it all the same, say why with --accept-gaps.")));
        }

        if (ContentsOf(notes) != contents)
        {
            throw CommandFailure.WrongInput("Somebody changed the review meanwhile. Look at what stands there now, and approve that.");
        }

        Write(notes, text =>
        {
            text.Set("state", ReviewState.Approved).Set("approved-by", by).Set("approved-on", today).Set("approved-contents", contents);
            if (gaps.Count > 0)
            {
                text.Set("accepted-gaps", acceptedBecause!);
            }
        });
    }

    /// <summary>Why a person cannot approve a review; null where they can.</summary>
    public static string? NoApprover(ReviewNotes notes, string by) =>
        Signature.IsSamePerson(notes.Prepared.By, by) ? $"{notes.Prepared.By} prepared the review. Another person has to approve it."
        : notes.WrittenPart(by) is { } part ? $"{by} wrote {part}. A person who wrote nothing of it has to approve it."
        : null;

    /// <summary>Closes the review with the pack that was published from it.</summary>
    /// <param name="notes">The approved review.</param>
    /// <param name="by">Who closes it.</param>
    /// <param name="pack">The folder of the pack.</param>
    public void Lock(ReviewNotes notes, string by, string pack)
    {
        Demand(notes, ReviewState.Approved, notes.State == ReviewState.Draft ? "it has to be approved first: logframe review approve" : "it cannot be locked again");
        var manifest = ManifestOf(notes, ReviewLibrary.Files(root, framework.Id, year, Read()), pack);
        Write(notes, text => text.Set("state", ReviewState.Locked).Set("locked-by", by).Set("locked-on", today));
        ReviewLock.Of(_folder, notes.Edition, manifest).Write(_folder);
    }

    /// <summary>Opens a new edition with everything that the locked one says, to be corrected and approved again.</summary>
    /// <param name="notes">The locked edition.</param>
    /// <param name="by">Who corrects it.</param>
    /// <param name="reason">Why.</param>
    /// <returns>The folder of the new edition.</returns>
    public string Correct(ReviewNotes notes, string by, string reason)
    {
        Demand(notes, ReviewState.Locked, "it can be written on as it is and needs no correction");
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw CommandFailure.WrongInput("A correction needs a reason: say with --reason what was wrong.");
        }

        var (from, to) = (_folder.PathOf(notes.Edition), _folder.PathOf(notes.Edition + 1));
        var review = new ReviewText(File.ReadAllText(Path.Combine(from, ReviewFolder.ReviewFile)))
            .Remove(ApprovedContents.Fields)
            .Set("edition", notes.Edition + 1)
            .Set("state", ReviewState.Draft)
            .Set("prepared-by", by)
            .Set("prepared-on", today)
            .Set("corrects", notes.Edition)
            .Set("reason", reason);
        foreach (var file in EditionFiles.In(from).Where(file => file != ReviewFolder.ReviewFile))
        {
            var copy = Path.Combine(to, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(from, file), copy);
        }

        Directory.CreateDirectory(to);
        File.WriteAllText(Path.Combine(to, ReviewFolder.ReviewFile), review.ToString());
        return to;
    }

    /// <summary>The hash of a pack's manifest, once it is clear that the pack was made of this review.</summary>
    private static string ManifestOf(ReviewNotes notes, IReadOnlyList<PackNotes> files, string pack)
    {
        var path = Path.Combine(pack, PackManifest.FileName);
        if (!File.Exists(path) || PackManifest.Read(File.ReadAllBytes(path)) is not { } manifest || !manifest.HasItsSeal())
        {
            throw CommandFailure.WrongInput($"There is no whole review pack in {pack}. Make one with: logframe review --year {notes.Year}");
        }

        var made = manifest.MadeFrom;
        if ((made.Review.Framework, made.Year, made.Edition, made.Review.AsOf) != (notes.Framework, notes.Year, notes.Edition, notes.AsOf))
        {
            throw CommandFailure.WrongInput($"The pack in {pack} is that of {made.Review.Framework} {made.Year}, edition {made.Edition}, as of {made.Review.AsOf:yyyy-MM-dd}, and not of this review. Give its own with --pack.");
        }

        return PackNotes.FirstDifferent(made.Notes, files) is not { } changed
            ? EditionFiles.HashOf(path)
            : throw CommandFailure.WrongInput($"The pack in {pack} was made before {changed} was last changed or approved. Make it again with: logframe review --year {notes.Year}");
    }

    private void Write(ReviewNotes notes, Action<ReviewText> change)
    {
        var path = Path.Combine(_folder.PathOf(notes.Edition), ReviewFolder.ReviewFile);
        var text = new ReviewText(File.ReadAllText(path));
        change(text);
        File.WriteAllText(path, text.ToString());
    }

    private static void Demand(ReviewNotes notes, ReviewState state, string otherwise)
    {
        if (notes.State != state)
        {
            throw CommandFailure.WrongInput($"The review of {notes.Year}, edition {notes.Edition}, is {Stands(notes)}: {otherwise}.");
        }
    }

    private static string Stands(ReviewNotes notes) => notes switch
    {
        { State: ReviewState.Draft } => "a draft",
        { State: ReviewState.Approved, Approved: { } approved } => $"approved by {approved.By}",
        { Locked: { } locked } => $"locked by {locked.By}",
        _ => throw new ArgumentOutOfRangeException(nameof(notes), notes.State, "Not a state of a review."),
    };
}
