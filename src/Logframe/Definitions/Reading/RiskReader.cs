using Logframe.Core.Definition.Risks;

namespace Logframe.Definitions.Reading;

/// <summary>Reads <c>risk-register.yaml</c>: risks by group.</summary>
internal static class RiskReader
{
    public static RiskRegister? Read(Fields fields)
    {
        fields.Require("title", "provenance", "groups");
        var (title, provenance, reviewed) = (fields.Text("title"), fields.Text("provenance"), fields.Text("reviewed"));
        var groups = fields.Mappings("groups", "risk-group").Select(Group).OfType<RiskGroup>().ToList();
        fields.Close();
        return title is null || provenance is null ? null : new RiskRegister(title, provenance, reviewed, groups);
    }

    private static RiskGroup? Group(Fields fields)
    {
        fields.Require("name", "risks");
        var name = fields.Text("name");
        if (name is not null)
        {
            fields.Claim("name", name);
        }

        var risks = fields.Mappings("risks", "risk").Select(Risk).OfType<Risk>().ToList();
        fields.Close();
        return name is null ? null : new RiskGroup(name, risks);
    }

    private static Risk? Risk(Fields fields)
    {
        fields.Require("code");
        var code = fields.Text("code");
        if (code is not null)
        {
            fields.Claim("code", code);
            fields.Name($"risks[{code}]");
        }

        var risk = new Risk(
            code ?? "",
            fields.Text("risk"),
            fields.Text("owner"),
            fields.Word<RiskRating>("rating"),
            fields.Text("mitigation"),
            fields.Day("last-reviewed"),
            fields.Word<RiskState>("state") ?? RiskState.Open,
            fields.Texts("outcomes") ?? [],
            fields.Text("note"));
        fields.Close();
        return code is null ? null : risk;
    }
}
