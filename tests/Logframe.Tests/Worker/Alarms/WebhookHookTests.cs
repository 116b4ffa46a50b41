using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Logframe.Worker.Alarms;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Logframe.Tests.Worker.Alarms;

/// <summary>Alarms posted on loopback: signed, tried again within bounds, and never sent where nobody meant them to go.</summary>
public sealed class WebhookHookTests
{
    private const string Secret = "a secret of the receiver";

    [Fact]
    public async Task The_receiver_can_verify_the_signature_with_the_time_in_it()
    {
        await using var receiver = await Receiver.StartAsync(HttpStatusCode.NoContent);

        (await TellAsync(receiver)).ShouldBeNull();

        var post = receiver.Posts.ShouldHaveSingleItem();
        var signature = Regex.Match(post.Signature, "^t=([0-9]+),v1=([0-9a-f]{64})$");
        signature.Success.ShouldBeTrue(post.Signature);
        var signed = Encoding.UTF8.GetBytes(signature.Groups[1].Value + ".").Concat(post.Body).ToArray();
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), signed)).ShouldBe(signature.Groups[2].Value);
        DateTimeOffset.FromUnixTimeSeconds(long.Parse(signature.Groups[1].Value, null)).ShouldBe(TimeProvider.System.GetUtcNow(), TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task The_body_says_what_is_new_in_words_and_whose_figures_they_are()
    {
        await using var receiver = await Receiver.StartAsync(HttpStatusCode.OK);

        await TellAsync(receiver);

        var post = receiver.Posts.Single();
        post.ContentType.ShouldBe("application/json; charset=utf-8");
        var body = JsonNode.Parse(post.Body)!;
        ((string?)body["data"]).ShouldBe("SIMULATED");
        ((string?)body["framework"]).ShouldBe("kent-and-medway");
        var news = body["news"]!.AsArray().ShouldHaveSingleItem()!;
        ((string?)news["change"]).ShouldBe("Raised");
        ((string?)news["alarm"]!["kind"]).ShouldBe("NotLookedAt");
        ((string?)news["alarm"]!["sentence"]).ShouldBe("No answer from 93015.");
    }

    [Fact]
    public async Task A_receiver_that_recovers_is_told_by_a_later_attempt()
    {
        await using var receiver = await Receiver.StartAsync(HttpStatusCode.ServiceUnavailable, HttpStatusCode.InternalServerError, HttpStatusCode.OK);

        (await TellAsync(receiver, retries: 2)).ShouldBeNull();

        receiver.Posts.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_receiver_that_goes_on_failing_is_left_alone_after_the_set_attempts()
    {
        await using var receiver = await Receiver.StartAsync(HttpStatusCode.ServiceUnavailable);

        (await TellAsync(receiver, retries: 2)).ShouldBe("127.0.0.1 answered with 503.");

        receiver.Posts.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var receiver = await Receiver.StartAsync(HttpStatusCode.TemporaryRedirect);

        (await TellAsync(receiver, retries: 0)).ShouldBe("127.0.0.1 answered with 307.");

        receiver.Posts.ShouldHaveSingleItem().Path.ShouldBe("/alarms");
    }

    [Fact]
    public async Task A_receiver_that_is_not_there_is_named()
    {
        using var hook = new WebhookHook(new WebhookOptions { Address = "http://127.0.0.1:1/", Secret = Secret, Retries = 0 }, TimeProvider.System);

        (await hook.TellAsync(AlarmMessages.Raised, TestContext.Current.CancellationToken)).ShouldNotBeNull().ShouldStartWith("127.0.0.1 cannot be reached");
    }

    [Theory]
    [InlineData("http://example.org/alarms", Secret, "https")]
    [InlineData("alarms", Secret, "https")]
    [InlineData("https://example.org/alarms", "short", "Secret")]
    public void An_address_without_encryption_or_secret_is_refused(string address, string secret, string message)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new($"{WebhookOptions.Section}:Address", address), new($"{WebhookOptions.Section}:Secret", secret)])
            .Build();

        Should.Throw<OptionsValidationException>(() => SettingsSection.Read<WebhookOptions>(configuration, WebhookOptions.Section)).Message.ShouldContain(message);
    }

    private static async Task<string?> TellAsync(Receiver receiver, int retries = 1)
    {
        using var hook = new WebhookHook(new WebhookOptions { Address = receiver.Address, Secret = Secret, Retries = retries, RetryDelay = TimeSpan.Zero }, TimeProvider.System);
        return await hook.TellAsync(AlarmMessages.Raised, TestContext.Current.CancellationToken);
    }
}
