using System.CommandLine;
using System.Globalization;
using Logframe.Core.Definition;

namespace Logframe.Cli;

/// <summary>The options that every verb understands.</summary>
internal static class CommonOptions
{
    /// <summary>The word for judging a past day by the files as they stand now.</summary>
    public const string Todays = "today";

    public static Option<string> Framework { get; } = new("--framework")
    {
        Description = "Folder of the definition",
        DefaultValueFactory = _ => "logframe/kent-and-medway",
        Recursive = true,
    };

    public static Option<string> Data { get; } = new("--data")
    {
        Description = "Folder of the store; not used when the settings keep it in PostgreSQL",
        DefaultValueFactory = _ => "data",
        Recursive = true,
    };

    public static Option<DateOnly?> AsOf { get; } = Recursive(Day("--as-of", "Judge with what was known on this day (YYYY-MM-DD); today unless given"));

    public static Option<string> Definition { get; } = Words(new Option<string>("--definition")
    {
        Description = "Judge a past day by the framework as it stood then, or by today's files: then, today",
        DefaultValueFactory = _ => "then",
        Recursive = true,
    });

    public static Option<string[]> Set { get; } = new("--set")
    {
        Description = "A setting, as Section:Key=value; it overrides the environment and the file",
        Recursive = true,
    };

    public static Option<bool> Quiet { get; } = new("--quiet") { Description = "No progress and no remarks", Recursive = true };

    public static Option<bool> Verbose { get; } = new("--verbose") { Description = "Say more, and show where an error arose", Recursive = true };

    public static Option<bool> NoColor { get; } = new("--no-color") { Description = "No colours", Recursive = true };

    public static Option<bool> Trace { get; } = new("--trace") { Description = "Print each step as it begins and ends, with how long it took", Recursive = true };

    public static IEnumerable<Option> All => [Framework, Data, AsOf, Definition, Set, Quiet, Verbose, Trace, NoColor];

    /// <summary>An option that chooses among the ways a table can be printed.</summary>
    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format") { Description = "How to print: " + string.Join(", ", formats), DefaultValueFactory = _ => formats[0] };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    /// <summary>An option that takes a day.</summary>
    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            var text = result.Tokens.Single().Value;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && DayRange.Holds(day))
            {
                return day;
            }

            result.AddError($"{name} must be a date such as 2026-03-31, from {DayRange.First.Year} to {DayRange.Last.Year}, not \"{text}\".");
            return null;
        },
    };

    private static Option<DateOnly?> Recursive(Option<DateOnly?> option)
    {
        option.Recursive = true;
        return option;
    }

    private static Option<string> Words(Option<string> option)
    {
        option.AcceptOnlyFromAmong("then", Todays);
        return option;
    }
}
