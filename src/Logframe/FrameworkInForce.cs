using System.Globalization;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Definitions;
using Logframe.Store;

namespace Logframe;

/// <summary>The framework by which a past day is judged.</summary>
/// <param name="Framework">The one under which the last run by then was made; today's where the store keeps none.</param>
/// <param name="Remark">What a reader must know of it, in one line; null where it is today's and the methods are too.</param>
internal sealed record FrameworkInForce(LogicalFramework Framework, string? Remark)
{
    /// <param name="store">Keeps the definitions.</param>
    /// <param name="id">The framework, by its <see cref="LogicalFramework.Id"/>.</param>
    /// <param name="day">The day asked for.</param>
    /// <param name="knownAt">The end of that day.</param>
    /// <param name="today">Reads today's files; they are not needed, and may be broken, where the store keeps those of the day.</param>
    /// <exception cref="CommandFailure">The definition of that day cannot be read by this version of the program.</exception>
    public static FrameworkInForce On(IObservationStore store, string id, DateOnly day, DateTimeOffset knownAt, Func<FrameworkReading> today)
    {
        var kept = store.DefinitionAt(id, knownAt);
        var methods = MethodsThen(store, knownAt);
        if (kept is null)
        {
            var silent = store.KnowsSince is not { } since || since > knownAt;
            return new FrameworkInForce(Usable(today()), Join(silent ? null : $"Judged by today's files: the store keeps no framework of {Day(day)}.", methods));
        }

        if (today().Framework is { } current && current.Hash == kept.Hash)
        {
            return new FrameworkInForce(current, methods);
        }

        var then = FrameworkReader.Read(kept).Framework ?? throw CommandFailure.WrongInput(
            $"The framework as it stood on {Day(day)} cannot be read by this version of logframe. Judge by today's files with --definition today.");
        return new FrameworkInForce(then, Join($"Judged by the framework as it stood on {Day(day)}, which today's files no longer are.", methods));
    }

    /// <exception cref="CommandFailure">The definition has errors; the message lists every one.</exception>
    public static LogicalFramework Usable(FrameworkReading reading) => reading.Framework ?? throw CommandFailure.WrongInput(string.Join(
        Environment.NewLine,
        reading.Faults.Where(fault => fault.Severity == FaultSeverity.Error).Select(fault => fault.ToString()).Append("The definition cannot be used until these are put right.")));

    private static string? MethodsThen(IObservationStore store, DateTimeOffset knownAt) =>
        store.Runs().FirstOrDefault(run => run.Finished <= knownAt)?.MethodVersion is { } version && version != Assessor.MethodVersion
            ? $"Verdicts were made by version {version} of the methods then; this program makes them by version {Assessor.MethodVersion}."
            : null;

    private static string? Join(params IEnumerable<string?> remarks) => string.Join(" ", remarks.OfType<string>()) is { Length: > 0 } text ? text : null;

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
