using System.Globalization;
using Logframe.Core.Definition.Budgets;

namespace Logframe.Definitions.Reading;

/// <summary>Reads <c>budget.yaml</c>: sums as documents state them, with their shares and matches.</summary>
internal static class BudgetReader
{
    public static Budget? Read(Fields fields)
    {
        fields.Require("title", "provenance", "currency", "lines");
        var (title, provenance, currency, pooled) = (fields.Text("title"), fields.Text("provenance"), fields.Text("currency"), fields.Flag("pooled"));
        var partners = fields.Texts("partners") ?? [];
        var groups = fields.Mappings("lines", "budget-line");
        var lines = groups.Select(group => (Group: group, Line: Line(group))).Where(pair => pair.Line is not null).ToList();
        var codes = lines.Select(pair => pair.Line!.Code).ToList();
        foreach (var (group, line) in lines.Where(pair => pair.Line!.Share?.Of is { } of && !codes.Contains(of)))
        {
            group.Refuse("of", $"is \"{line!.Share!.Of}\", which is no line of this budget.");
        }

        var withSum = lines.Where(pair => pair.Line!.Sum is not null).Select(pair => pair.Line!.Code).ToList();
        var matches = fields.Mappings("matches", "budget-match").Select(group => Match(group, codes, withSum)).OfType<BudgetMatch>().ToList();
        fields.Close();
        return title is null || provenance is null || currency is null
            ? null
            : new Budget(title, provenance, currency, pooled, partners, [.. lines.Select(pair => pair.Line!)], matches);
    }

    private static BudgetLine? Line(Fields fields)
    {
        fields.Require("code", "item");
        var (code, item) = (fields.Text("code"), fields.Text("item"));
        if (code is not null)
        {
            fields.Claim("code", code);
            fields.Name($"budget[{code}]");
        }

        var (amount, word) = (fields.Number("amount"), fields.Word<SumWord>("said"));
        var share = Share(fields);
        if (amount is null && share is null)
        {
            fields.Refuse("amount", "is missing, and so is the percent. Give one of them, or leave the line out.");
        }

        if (word is not null && amount is null)
        {
            fields.Refuse("said", "is said of no amount. Give the amount, or leave the word out.");
        }

        if (amount < 0)
        {
            fields.Refuse("amount", "is less than none.");
        }

        var (partner, period, outcomes, note) = (fields.Text("partner"), fields.Label("period"), fields.Texts("outcomes") ?? [], fields.Text("note"));
        fields.Close();
        return code is null || item is null
            ? null
            : new BudgetLine(code, item, partner, period, amount is { } sum ? new StatedSum(sum, word ?? SumWord.Exactly) : null, share, outcomes, note);
    }

    private static StatedShare? Share(Fields fields)
    {
        var of = fields.Text("of");
        var decimals = 0;
        var percent = fields.Form("percent", "a number such as 13.6, without the sign", scalar =>
        {
            decimals = scalar.Text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? scalar.Text.Length - point - 1 : 0;
            return scalar.AsNumber() is { } number ? number.ToString("R", CultureInfo.InvariantCulture) : null;
        });
        if (of is not null && !fields.Has("percent"))
        {
            fields.Refuse("of", "names the whole of no share. Give the percent, or leave the line out.");
        }

        return percent is null ? null : new StatedShare(double.Parse(percent, CultureInfo.InvariantCulture), decimals, of);
    }

    private static BudgetMatch? Match(Fields fields, IReadOnlyCollection<string> codes, IReadOnlyCollection<string> withSum)
    {
        fields.Require("name", "side", "at-least");
        var (name, side, other, note) = (fields.Text("name"), Side(fields, "side", codes, withSum), Side(fields, "at-least", codes, withSum), fields.Text("note"));
        fields.Close();
        return name is null || side is null || other is null ? null : new BudgetMatch(name, side, other, note);
    }

    // A sum that is not stated is not none, so that nothing can be held against it.
    private static IReadOnlyList<string>? Side(Fields fields, string key, IReadOnlyCollection<string> codes, IReadOnlyCollection<string> withSum)
    {
        var side = fields.Texts(key, codes);
        if (side is [])
        {
            fields.Refuse(key, "names no line. Name at least one, or leave the match out.");
        }

        foreach (var code in side?.Except(withSum) ?? [])
        {
            fields.Refuse(key, $"rests on \"{code}\", which states no amount. Give that line its amount, or leave the match out.");
        }

        return side;
    }
}
