using Logframe.Core.Definition;
using Logframe.Definitions;
using Logframe.Reports.Review;
using Logframe.Store;

namespace Logframe.Reviewing;

/// <summary>Makes a review pack again from what its manifest says it was made from, and holds the two against each other byte for byte.</summary>
/// <param name="store">Holds the figures and the definitions.</param>
/// <param name="clock">When it is.</param>
/// <param name="todays">Reads the framework as its files stand, for a definition that no run was made under.</param>
/// <param name="reviews">The folder of the notes of all reviews.</param>
internal sealed class PackCheck(IObservationStore store, TimeProvider clock, Func<LogicalFramework> todays, string reviews)
{
    private readonly ReviewAssembly _assembly = new(store, clock);

    public async Task<PackVerdict> CheckAsync(string folder, IProgress<PackStep> progress, CancellationToken cancellation)
    {
        var (manifest, broken) = PackContents.Open(folder);
        if (manifest is null)
        {
            return new PackVerdict([broken!], []);
        }

        var faults = PackContents.Faults(folder, manifest);
        var (subject, trouble) = SubjectOf(manifest);
        if (subject is null)
        {
            return new PackVerdict([.. faults.Select(fault => fault.ToString()), $"The pack cannot be made again: {trouble}"], []);
        }

        var again = Directory.CreateTempSubdirectory("logframe-verify-");
        try
        {
            var browser = manifest.MadeWith.Browser is null ? null : await Browser.FindAsync(Browser.ProgramFolders(), cancellation);
            var sameBrowser = browser?.Version == manifest.MadeWith.Browser ? browser : null;
            var result = await _assembly.WriteAsync(subject, sameBrowser, again.FullName, progress, cancellation);
            return Compare(folder, manifest, faults, again.FullName, result.Manifest);
        }
        finally
        {
            again.Delete(recursive: true);
        }
    }

    private static PackVerdict Compare(string folder, PackManifest manifest, IReadOnlyList<PackFault> faults, string again, PackManifest made)
    {
        var incomparable = manifest.Files.Where(file => (file.NeedsBrowser && made.MadeWith.Browser != manifest.MadeWith.Browser) || (file.NeedsFont && made.MadeWith.Font != manifest.MadeWith.Font)).ToList();
        var remarks = Versions(manifest.MadeFrom, made.MadeFrom).Concat(incomparable.Select(file =>
            $"{file.Path} is not comparable here: it was made with {(file.NeedsBrowser ? manifest.MadeWith.Browser : manifest.MadeWith.Font)}, and this machine has {(file.NeedsBrowser ? made.MadeWith.Browser : made.MadeWith.Font) ?? "no such"}."));

        // What cannot be made here is taken from the manifest, so that everything else in it can still be compared.
        var expected = (made with
        {
            MadeWith = manifest.MadeWith,
            Files = [.. made.Files.Where(file => incomparable.TrueForAll(other => other.Path != file.Path)).Concat(incomparable).OrderBy(file => file.Path, StringComparer.Ordinal)],
        }).Sealed();
        var differing = expected.Files.Select(file => file.Path).Union(manifest.Files.Select(file => file.Path)).Order(StringComparer.Ordinal)
            .Where(path => incomparable.TrueForAll(file => file.Path != path))
            .Select(path => Difference(path, folder, again))
            .FirstOrDefault(difference => difference is not null);
        var manifests = FirstDifference.Of(PackManifest.FileName, manifest.ToBytes(), expected.ToBytes()) is { } where ? $"Made again, {PackManifest.FileName} differs {where}." : null;
        return new PackVerdict([.. faults.Select(fault => fault.ToString()), .. new[] { differing, manifests }.OfType<string>()], [.. remarks]);
    }

    private static IEnumerable<string> Versions(PackOrigin then, PackOrigin now) =>
        then.ProductVersion == now.ProductVersion && then.MethodVersion == now.MethodVersion ? []
            : [$"The pack was made by logframe {then.ProductVersion} with methods {then.MethodVersion}; this is logframe {now.ProductVersion} with methods {now.MethodVersion}, which may account for what differs."];

    private static string? Difference(string path, string folder, string again)
    {
        var (found, made) = (Path.Combine(folder, path), Path.Combine(again, path));
        return (File.Exists(found), File.Exists(made)) switch
        {
            (true, true) => FirstDifference.Of(path, File.ReadAllBytes(found), File.ReadAllBytes(made)) is { } where ? $"Made again, {path} differs {where}." : null,
            (true, false) => $"Made again, the pack has no {path}.",
            (false, true) => $"Made again, the pack has {path}, which is missing.",
            _ => null,
        };
    }

    private (ReviewSubject? Subject, string? Trouble) SubjectOf(PackManifest manifest)
    {
        var origin = manifest.MadeFrom;
        if (Definition(origin.Review) is not { } framework)
        {
            return (null, NoDefinition(origin.Review));
        }

        var earlier = origin.HeldAgainst;
        var before = earlier is null ? null : Definition(earlier.Knowledge);
        if (earlier is not null && before is null)
        {
            return (null, NoDefinition(earlier.Knowledge));
        }

        var (sources, trouble) = SourcesOf(origin, framework);
        if (sources is null)
        {
            return (null, trouble);
        }

        var subject = new ReviewSubject(
            origin.Year,
            origin.Edition,
            Day(framework, origin.Review),
            earlier is null ? null : new EarlierDay(earlier.Year, earlier.Edition, Day(before!, earlier.Knowledge)),
            sources);
        var held = _assembly.Origin(subject);
        return held.Review == origin.Review && held.HeldAgainst == origin.HeldAgainst
            ? (subject, null)
            : (null, "the store does not hold the figures that it was made from. Give their store with --data.");
    }

    private (ReviewSources? Sources, string? Trouble) SourcesOf(PackOrigin origin, LogicalFramework framework)
    {
        if (origin.Notes.Count == 0)
        {
            return (ReviewSources.None, null);
        }

        try
        {
            var sources = ReviewLibrary.Read(reviews, framework, origin.Year, origin.Edition);
            return NotesTrouble(origin.Notes, sources.Files) is { } trouble ? (null, trouble) : (sources, null);
        }
        catch (CommandFailure unusable)
        {
            return (null, unusable.Message);
        }
    }

    private static PastDay Day(LogicalFramework framework, PackKnowledge knowledge) => new(framework, knowledge.AsOf, knowledge.KnownAt);

    private LogicalFramework? Definition(PackKnowledge knowledge) =>
        store.Definition(knowledge.Definition) is { } kept ? FrameworkReader.Read(kept).Framework
        : todays() is var files && files.Hash == knowledge.Definition ? files
        : null;

    private static string NoDefinition(PackKnowledge knowledge) =>
        $"neither the store nor today's files hold the definition {knowledge.Definition[..Math.Min(12, knowledge.Definition.Length)]} of {knowledge.Framework}. Give the store that the review was made from with --data, or the framework with --framework.";

    private static string? NotesTrouble(IReadOnlyList<PackNotes> meant, IReadOnlyList<PackNotes> found)
    {
        var differing = PackNotes.FirstDifferent(meant, found);
        return differing is null ? null
            : found.All(file => file.Path != differing) ? $"the notes {differing} are missing. Give the folder of the notes with --reviews."
            : meant.All(file => file.Path != differing) ? $"the notes {differing} were added since."
            : $"the notes {differing} were altered since.";
    }
}

/// <summary>What came of checking a pack.</summary>
/// <param name="Faults">What is not as it ought to be; empty where all is well.</param>
/// <param name="Remarks">What could not be looked at here, and why.</param>
internal sealed record PackVerdict(IReadOnlyList<string> Faults, IReadOnlyList<string> Remarks);
