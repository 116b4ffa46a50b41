using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Logframe.Tests.Web.People.OpenId;

/// <summary>A provider of OpenID Connect on loopback that says whatever a test wants it to say.</summary>
internal sealed class TestProvider : IAsyncDisposable
{
    public const string ClientId = "logframe";
    public const string ClientSecret = "a secret of the provider";

    private readonly WebApplication _application;
    private readonly Dictionary<string, string> _challenges = [];

    private TestProvider(WebApplication application) => _application = application;

    public string Address => _application.Urls.Single();

    /// <summary>With which tokens are signed.</summary>
    public RSA Key { get; set; } = RSA.Create(2048);

    /// <summary>Which it publishes; the same key unless a test says otherwise.</summary>
    public RSA? PublishedKey { get; set; }

    public string KeyId { get; set; } = "key-1";

    /// <summary>As the discovery document names it; the address unless a test says otherwise.</summary>
    public string? Issuer { get; set; }

    /// <summary>What a test changes in a token before it is signed.</summary>
    public Action<SecurityTokenDescriptor> Forge { get; set; } = _ => { };

    /// <summary>What a test puts in the place of the signed token.</summary>
    public Func<string, string?> Replace { get; set; } = token => token;

    /// <summary>How often a code was exchanged.</summary>
    public int Exchanged { get; private set; }

    public static async Task<TestProvider> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRouting();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var provider = new TestProvider(builder.Build());
        provider._application.UseRouting();
        provider._application.MapGet("/.well-known/openid-configuration", provider.Discovery);
        provider._application.MapGet("/keys", provider.Keys);
        provider._application.MapPost("/token", provider.TokenAsync);
        await provider._application.StartAsync(TestContext.Current.CancellationToken);
        return provider;
    }

    /// <summary>What a person does at the provider: gives the site leave, and is sent back with a code.</summary>
    public Uri SignIn(Uri asked)
    {
        var query = QueryHelpers.ParseQuery(asked.Query);
        query["response_type"].ToString().ShouldBe("code");
        query["code_challenge_method"].ToString().ShouldBe("S256");
        query["client_id"].ToString().ShouldBe(ClientId);
        query["scope"].ToString().Split(' ').ShouldContain("openid");
        var code = query["nonce"].ToString();
        code.Length.ShouldBeGreaterThan(30);
        _challenges[code] = query["code_challenge"].ToString();
        return new Uri(QueryHelpers.AddQueryString(query["redirect_uri"].ToString(), new Dictionary<string, string?> { ["code"] = code, ["state"] = query["state"] }));
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private IResult Discovery() => Results.Json(new Dictionary<string, object>
    {
        ["issuer"] = Issuer ?? Address,
        ["authorization_endpoint"] = Address + "/authorize",
        ["token_endpoint"] = Address + "/token",
        ["jwks_uri"] = Address + "/keys",
    });

    private IResult Keys()
    {
        var key = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey((PublishedKey ?? Key).ExportParameters(includePrivateParameters: false)) { KeyId = KeyId });
        return Results.Json(new { keys = new[] { new { kty = key.Kty, kid = key.Kid, use = "sig", n = key.N, e = key.E } } });
    }

    /// <summary>The code is the nonce of its sign-in; it serves once, and only for whoever asked for it.</summary>
    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var code = form["code"].ToString();
        var proof = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (!_challenges.Remove(code, out var challenge) || proof != challenge || form["client_secret"] != ClientSecret || form["client_id"] != ClientId)
        {
            return Results.Json(new { error = "invalid_grant" }, statusCode: StatusCodes.Status400BadRequest);
        }

        Exchanged++;
        return Results.Json(new Dictionary<string, object?> { ["access_token"] = "unused", ["token_type"] = "Bearer", ["id_token"] = Replace(Token(code)) });
    }

    private string Token(string nonce)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = Issuer ?? Address,
            Audience = ClientId,
            IssuedAt = now,
            NotBefore = now,
            Expires = now.AddMinutes(5),
            Claims = new Dictionary<string, object>
            {
                ["sub"] = "1",
                ["nonce"] = nonce,
                ["preferred_username"] = "ann@example.org",
                ["roles"] = new[] { "everybody", "analysts" },
            },
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(Key) { KeyId = KeyId }, SecurityAlgorithms.RsaSha256),
        };
        Forge(descriptor);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }
}
