using System.Globalization;
using System.Text.RegularExpressions;
using Logframe.Definitions;
using Logframe.Definitions.Reviews;

namespace Logframe.Web.Desk.Years;

/// <summary>Says what is wrong with what was written in the words of the form, which knows nothing of the fields of the file that it ends in.</summary>
/// <param name="written">As typed.</param>
internal sealed partial class WrittenFaults(WrittenNotes written)
{
    private const string Effect = "expected.";

    /// <summary>A sentence or two for a fault that the reader of the file found.</summary>
    public string Say(Fault fault)
    {
        var (name, message) = Place().Match(fault.Field) is { Success: true } place
            ? InList(place.Groups["list"].Value, int.Parse(place.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) - 1, place.Groups["field"].Value, fault.Message)
            : (fault.Field, fault.Message);
        return name.Length == 0 ? message : $"{FieldLabels.Of(name)?.Subject ?? name} {message}";
    }

    private (string Name, string Message) InList(string list, int at, string field, string message)
    {
        if (list == "actions")
        {
            var action = written.Actions[at];
            var own = FieldOf(action, field);
            return (NotesForm.Action(own, at), Lack(action, own) ?? message);
        }

        var result = written.Results[at];
        return (NotesForm.Result(field, result.Review, result.Number), field == "says" && result.Says.Length == 0 ? "is empty. Say it, or record nothing." : message);
    }

    private static string FieldOf(WrittenAction action, string field) => field switch
    {
        "action" => "what",
        "expected" => action.Expected.Way.Length == 0 ? "words" : "way",
        Effect + "part" => "part",
        Effect + "area" => "area",
        _ => field.StartsWith(Effect, StringComparison.Ordinal) ? "level" : field,
    };

    /// <summary>What is to be done about a field that lacks what it is for; null for any other fault.</summary>
    private static string? Lack(WrittenAction action, string field) => (field, Typed(action, field)) switch
    {
        ("words", "") => "is empty. Say what is expected, or choose a figure.",
        ("level", "") => "is empty. Give the figure, or choose something said in words.",
        ("level", { } typed) => $"must be a number such as 10.2, without a unit, not \"{typed}\".",
        ("part", "") => "is not chosen. Choose the part whose figure is meant.",
        (_, "") => "is empty. Fill it in, or empty every field of the action to take it away.",
        _ => null,
    };

    private static string? Typed(WrittenAction action, string field) => field switch
    {
        "what" => action.Action,
        "owner" => action.Owner,
        "due" => action.Due,
        "words" => action.Expected.Words,
        "level" => action.Expected.Value,
        "part" => action.Expected.Part,
        _ => null,
    };

    /// <summary>Where the reader of the files says that a fault is: "actions[2].expected.area".</summary>
    [GeneratedRegex(@"^(?<list>actions|results)\[(?<number>[0-9]{1,3})\]\.(?<field>.+)$", RegexOptions.Singleline)]
    private static partial Regex Place();
}
