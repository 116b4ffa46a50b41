using System.Text.Json;
using System.Text.Json.Nodes;
using Logframe.Core.Observations.Plausibility;
using Logframe.Sources.FindPublicHealthData;
using Logframe.Sources.Fingertips;
using Logframe.Store;
using Logframe.Tests.Support;
using Logframe.Web;
using Logframe.Web.Desk.Years;
using Logframe.Worker;
using Logframe.Worker.Alarms;

namespace Logframe.Tests;

/// <summary>Holds <c>appsettings.json</c> equal to the defaults in the code: every key is there, with its real default.</summary>
public sealed class SettingsFileTests
{
    public static TheoryData<string, Type> Sections => new()
    {
        { FingertipsOptions.Section, typeof(FingertipsOptions) },
        { FindPublicHealthDataOptions.Section, typeof(FindPublicHealthDataOptions) },
        { StoreOptions.Section, typeof(StoreOptions) },
        { PlausibilityOptions.Section, typeof(PlausibilityOptions) },
        { ScheduleOptions.Section, typeof(ScheduleOptions) },
        { WebOptions.Section, typeof(WebOptions) },
        { ReviewOptions.Section, typeof(ReviewOptions) },
        { LoggingOptions.Section, typeof(LoggingOptions) },
        { AlarmOptions.Section, typeof(AlarmOptions) },
        { WebhookOptions.Section, typeof(WebhookOptions) },
        { CommandOptions.Section, typeof(CommandOptions) },
    };

    [Theory]
    [MemberData(nameof(Sections))]
    public void Shows_every_key_with_its_default(string section, Type options)
    {
        var defaults = JsonSerializer.SerializeToNode(Activator.CreateInstance(options), options);

        JsonNode.DeepEquals(Settings()[section], defaults).ShouldBeTrue($"{section} in appsettings.json ought to be:\n{defaults}");
    }

    [Fact]
    public void Has_no_section_without_options() => Settings().Select(pair => pair.Key).ShouldBeSubsetOf(Sections.Select(row => row.Data.Item1));

    private static JsonObject Settings() => JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "appsettings.json")))!.AsObject();
}
