using Logframe.Sources.Fingertips;
using Logframe.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Logframe.Tests.Sources.Fingertips;

public sealed class FingertipsOptionsTests
{
    [Fact]
    public void Reads_what_is_set_and_keeps_defaults_for_the_rest()
    {
        var options = From(("BaseAddress", "http://localhost:5000/api/"), ("Spacing", "00:00:02"));

        options.BaseAddress.ShouldBe(new Uri("http://localhost:5000/api/"));
        options.Spacing.ShouldBe(TimeSpan.FromSeconds(2));
        options.Retries.ShouldBe(new FingertipsOptions().Retries);
    }

    [Fact]
    public void Reads_the_settings_that_ship()
    {
        var configuration = new ConfigurationBuilder().AddJsonFile(Path.Combine(Repository.Root, "appsettings.json")).Build();

        FingertipsOptions.From(configuration).AttemptTimeout.ShouldBe(TimeSpan.FromMinutes(3));
    }

    [Theory]
    [InlineData("Retries", "-1", "Retries")]
    [InlineData("Spacing", "-00:00:01", "Spacing")]
    [InlineData("UserAgent", "", "UserAgent")]
    [InlineData("Retries", "some", "Retries")]
    [InlineData("Speed", "fast", "Speed")]
    [InlineData("BaseAddress", "http://localhost/api", "ends with a slash")]
    [InlineData("BaseAddress", "ftp://localhost/", "must be a web address")]
    [InlineData("AttemptTimeout", "00:20:00", "AttemptTimeout must not be longer")]
    [InlineData("CaFile", "/nowhere/ca.pem", "no CaFile /nowhere/ca.pem")]
    public void Refuses_a_setting_that_makes_no_sense_and_names_it(string key, string value, string fault) =>
        Should.Throw<OptionsValidationException>(() => From((key, value))).Message.ShouldContain(fault);

    private static FingertipsOptions From(params (string Key, string Value)[] settings) => FingertipsOptions.From(
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"Fingertips:{setting.Key}", (string?)setting.Value)))
            .Build());
}
