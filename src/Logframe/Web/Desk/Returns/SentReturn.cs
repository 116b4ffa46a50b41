using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Ingestion;
using Logframe.Sources.Returns;
using Logframe.Store;
using Microsoft.AspNetCore.Http;

namespace Logframe.Web.Desk.Returns;

/// <summary>A filled-in form that somebody sent, read as far as it can be.</summary>
/// <param name="File">Null where none was sent, or one that is too large.</param>
/// <param name="Reading">What the file says, or what is wrong with it; null without a file.</param>
/// <param name="NotDone">Why it is not taken; null where nothing speaks against it.</param>
internal sealed record SentReturn(ReturnFile? File, ReturnReading? Reading, NotDone? NotDone)
{
    private const int LongestName = 200;

    public IReadOnlyList<ReturnFault> Faults => Reading?.Faults ?? [];

    /// <summary>Reads the file of a form, and says at once everything that is wrong with it.</summary>
    public static async Task<SentReturn> OfAsync(SentForm form, LogicalFramework framework, DateOnly today, bool isSimulated, CancellationToken cancellation)
    {
        if (form.Fields.Files[ReturnsView.FileField] is not { } sent)
        {
            return Refused(NotDone.Incomplete("Choose the filled-in form."));
        }

        if (sent.Length == 0)
        {
            return Refused(NotDone.Incomplete($"{NameOf(sent)} is empty: it holds not one byte. Save the filled-in form again, and hand that in."));
        }

        using var content = new MemoryStream();
        await sent.CopyToAsync(content, cancellation);
        if (ReturnFile.Of(NameOf(sent), content.ToArray()) is not { } file)
        {
            return Refused(NotDone.Incomplete($"{NameOf(sent)} is larger than a return can be: {ReturnFile.Most / (1 << 20)} MB."));
        }

        var reading = file.Read(framework, today);
        return new SentReturn(file, reading, Objection(form, file, reading, isSimulated));
    }

    /// <summary>Holds what is new in it, for somebody else to approve.</summary>
    public IReadOnlyList<IntakePart> HandIn(IObservationStore store, TimeProvider clock, LogicalFramework framework, string by) =>
        new ReturnIntake(store, clock).Submit(Reading!.Return!, by, File!, ReturnIntake.StartOf(File!, store.Nature ?? DataNature.Real, framework, clock.GetUtcNow()), dryRun: false);

    private static NotDone? Objection(SentForm form, ReturnFile file, ReturnReading reading, bool isSimulated)
    {
        if (reading.Return is null)
        {
            return NotDone.Incomplete($"{file.Name} has {reading.Faults.Count} {(reading.Faults.Count == 1 ? "fault" : "faults")}, and nothing of it was kept.");
        }

        return isSimulated && form.Text(ReturnsView.SimulatedField).Length == 0
            ? NotDone.Incomplete("The store holds SIMULATED figures, and a return counts as real. Say that its figures are made up, to try one out.")
            : form.NoReason;
    }

    private static SentReturn Refused(NotDone why) => new(null, null, why);

    /// <summary>The name alone, on one line, whatever a browser or a program sends.</summary>
    private static string NameOf(IFormFile sent)
    {
        var name = string.Concat(Path.GetFileName(sent.FileName.Replace('\\', '/')).Where(sign => !char.IsControl(sign)).Take(LongestName));
        return name.Length > 0 ? name : "a file without a name";
    }
}
