using System.CommandLine;
using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Effects;
using Logframe.Core.Definition;
using Logframe.Definitions;
using Logframe.Ingestion;
using Logframe.Store;

namespace Logframe.Cli;

/// <summary>The definition, the store and the day that a verb works on, from the common options.</summary>
internal sealed class Workspace(ParseResult options, Terminal terminal)
{
    private LogicalFramework? _framework;
    private FrameworkReading? _today;
    private Settings? _settings;
    private bool _saidThatDataIsNotUsed;

    public Terminal Terminal { get; } = terminal;

    public bool IsQuiet => options.GetValue(CommonOptions.Quiet);

    public bool IsVerbose => options.GetValue(CommonOptions.Verbose);

    public bool UsesColour => !options.GetValue(CommonOptions.NoColor);

    public string DataFolder => Path.GetFullPath(options.GetRequiredValue(CommonOptions.Data), Terminal.WorkingDirectory);

    public DateOnly AsOf => options.GetValue(CommonOptions.AsOf) ?? Terminal.Today;

    /// <summary>The end of the day asked for; null for what is known now.</summary>
    public DateTimeOffset? KnownAt => EndOf(AsOf);

    /// <summary>The framework in force on the day asked for: for a past one that of its day, unless today's is wanted.</summary>
    /// <exception cref="CommandFailure">The definition has errors; the message lists every one.</exception>
    public LogicalFramework Framework => _framework ??= FrameworkOn(AsOf);

    /// <summary>The framework as its files stand now, whatever day is asked for.</summary>
    /// <exception cref="CommandFailure">The definition has errors; the message lists every one.</exception>
    public LogicalFramework TodaysFramework => FrameworkInForce.Usable(Today);

    /// <summary>Whether past days too are judged by the files as they stand now.</summary>
    private bool WantsTodays => options.GetValue(CommonOptions.Definition) == CommonOptions.Todays;

    private FrameworkReading Today => _today ??= FrameworkReader.Read(FindFramework());

    public Settings Settings => _settings ??= Settings.Load(Terminal.WorkingDirectory, options.GetValue(CommonOptions.Set) ?? []);

    /// <summary>How to treat each source, with the areas that the framework speaks of.</summary>
    public SourceOptions Sources => Settings.Sources with { Areas = TodaysFramework.Areas };

    public IObservationStore OpenStore() => OpenStore(patience: TimeSpan.Zero);

    /// <param name="patience">How long a run waits for that of another machine to end.</param>
    public IObservationStore OpenStore(TimeSpan patience)
    {
        var settings = Settings.Store;
        if (settings.Provider != StoreProvider.Sqlite && options.GetResult(CommonOptions.Data) is { Implicit: false } && !IsQuiet && !_saidThatDataIsNotUsed)
        {
            _saidThatDataIsNotUsed = true;
            Terminal.Error.WriteLine("--data is not used: the settings keep the figures in PostgreSQL (Store:Provider).");
        }

        return StoreChoice.Open(settings, DataFolder, patience);
    }

    /// <summary>The end of a day, as a moment at which something was known; null for a day that has not ended.</summary>
    public DateTimeOffset? EndOf(DateOnly day) => PastDay.EndOf(day, Terminal.Clock);

    /// <summary>The framework in force on a day; where that is not today's, says so.</summary>
    public LogicalFramework FrameworkOn(DateOnly day)
    {
        if (EndOf(day) is null || WantsTodays)
        {
            return TodaysFramework;
        }

        using var store = OpenStore();
        return FrameworkOn(day, store);
    }

    /// <summary>The same by the definitions of a store that is open already.</summary>
    public LogicalFramework FrameworkOn(DateOnly day, IObservationStore store)
    {
        var inForce = InForceOn(day, store);
        if (inForce.Remark is { } remark && !IsQuiet)
        {
            Terminal.Error.WriteLine(remark);
        }

        return inForce.Framework;
    }

    /// <summary>The same with what a reader must know of it, which is left to the caller to say.</summary>
    public FrameworkInForce InForceOn(DateOnly day, IObservationStore store) => EndOf(day) is { } knownAt && !WantsTodays
        ? FrameworkInForce.On(store, FrameworkFiles.IdOf(FindFramework()), day, knownAt, () => Today)
        : new FrameworkInForce(TodaysFramework, null);

    /// <summary>Judges the framework as known on the day asked for, and says so when nothing was known by then.</summary>
    /// <param name="area">Key or code of the one area to look at; null for the framework as it is promised.</param>
    public FrameworkAssessment Assess(string? area)
    {
        var framework = area is null ? Framework : AreaView.Of(Framework, FindArea(area));
        using var store = OpenStore();
        var assessment = new Pipeline(store, Terminal.Clock).Assess(framework, AsOf, KnownAt);
        if (assessment.KnownAt is null && !IsQuiet)
        {
            Terminal.Error.WriteLine(FirstFigures.NothingKnown(store, AsOf, Terminal.Clock, "--as-of") ?? "The store holds no figures of this framework.");
        }

        return assessment;
    }

    /// <summary>What is held for review of the indicators of an assessment; nothing for a past day, on which something else was held.</summary>
    public IReadOnlyDictionary<string, HeldForReview> HeldFor(FrameworkAssessment assessment)
    {
        if (KnownAt is not null)
        {
            return new Dictionary<string, HeldForReview>();
        }

        using var store = OpenStore();
        return HeldNotes.For(assessment, store);
    }

    public Indicator FindIndicator(string code) => Framework.IndicatorNamed(code);

    public Outcome FindLevel(string code) => Framework.LevelNamed(code);

    public Area FindArea(string key) => Framework.AreaNamed(key);

    /// <summary>Where the definition lies.</summary>
    /// <exception cref="CommandFailure">There is no such folder.</exception>
    public string FindFramework()
    {
        var name = options.GetRequiredValue(CommonOptions.Framework);
        return PathSearch.Find(name, Terminal.WorkingDirectory, AppContext.BaseDirectory)
            ?? throw CommandFailure.WrongInput($"There is no framework in {name}. Give the folder that holds its framework.yaml with --framework.");
    }
}
