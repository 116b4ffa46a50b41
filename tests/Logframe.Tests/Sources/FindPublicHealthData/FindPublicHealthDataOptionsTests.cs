using Logframe.Sources.FindPublicHealthData;
using Logframe.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Logframe.Tests.Sources.FindPublicHealthData;

public sealed class FindPublicHealthDataOptionsTests
{
    [Theory]
    [InlineData("BaseAddress", "http://localhost:4000/api", "ends with a slash")]
    [InlineData("BaseAddress", "ftp://localhost/api/", "web address")]
    [InlineData("RequestsPerWindow", "0", "RequestsPerWindow")]
    [InlineData("AreasPerRequest", "1000", "AreasPerRequest")]
    [InlineData("TotalTimeout", "00:00:30", "AttemptTimeout must not be longer")]
    [InlineData("Proxy", "proxy:8080", "Proxy must be a web address")]
    [InlineData("CaFile", "/no/such/file", "There is no CaFile")]
    [InlineData("Adress", "http://localhost/api/", "Adress")]
    public void Refuses_what_makes_no_sense(string key, string value, string fault) =>
        Should.Throw<OptionsValidationException>(() => From((key, value))).Message.ShouldContain(fault);

    [Fact]
    public void Needs_no_address_until_it_is_used() => From().BaseAddress.ShouldBeEmpty();

    [Fact]
    public async Task A_refresh_without_an_address_is_refused_as_wrong_input()
    {
        using var folder = new TemporaryFolder();
        var terminal = new TestTerminal(Repository.Root);

        (await terminal.RunAsync("refresh", "--source", "find-public-health-data", "--data", folder.Path)).ShouldBe(2);

        terminal.Error.ShouldContain("FindPublicHealthData__BaseAddress");
        Directory.EnumerateFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    private static FindPublicHealthDataOptions From(params (string Key, string Value)[] settings) => FindPublicHealthDataOptions.From(
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => new KeyValuePair<string, string?>($"{FindPublicHealthDataOptions.Section}:{setting.Key}", setting.Value)))
            .Build());
}
