using System.Reflection;
using System.Text.RegularExpressions;
using Logframe.Tests.Support;

namespace Logframe.Tests.Documentation;

/// <summary>What the document on security says is shown by a test is shown by one that exists.</summary>
public sealed partial class SecurityTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "security.md"));

    [Fact]
    public void Every_test_named_is_a_test()
    {
        var tests = Assembly.GetExecutingAssembly().GetTypes()
            .SelectMany(type => type.GetMethods().Where(method => method.GetCustomAttributes().Any(attribute => attribute is Xunit.v3.IFactAttribute)).Select(method => $"{type.Name}.{method.Name}"))
            .ToHashSet();
        var named = Tests().Matches(Document).Select(match => match.Groups[1].Value).ToList();

        named.Count.ShouldBeGreaterThan(40);
        named.Where(name => !tests.Contains(name)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_protection_names_a_test() =>
        Rows().Matches(Document).Select(row => row.Value).Where(row => !Tests().IsMatch(row)).ShouldBeEmpty();

    [Fact]
    public void Every_setting_named_is_one()
    {
        var settings = File.ReadAllText(Path.Combine(Repository.Root, "appsettings.json"));

        Settings().Matches(Document).Select(match => match.Groups[1].Value.Split(':')[^1]).Where(key => !settings.Contains($"\"{key}\":", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [GeneratedRegex("`([A-Za-z]+Tests\\.[A-Za-z0-9_]+)`")]
    private static partial Regex Tests();

    /// <summary>Those of the tables that have two columns and say by what something is shown.</summary>
    [GeneratedRegex(@"(?<=\| protection \| shown by \|\n\|---\|---\|\n(?:\|.*\n)*)\|.*\n")]
    private static partial Regex Rows();

    [GeneratedRegex("`(Web:[A-Za-z:]+)`")]
    private static partial Regex Settings();
}
