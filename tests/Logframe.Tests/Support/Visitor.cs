using System.Net;
using System.Text.RegularExpressions;
using Logframe.Web.People;
using Logframe.Web.People.Accounts;
using Logframe.Worker;

namespace Logframe.Tests.Support;

/// <summary>What somebody in front of a browser does to sign in on the running site.</summary>
internal static partial class Visitor
{
    public const string Password = "correct horse battery";

    /// <summary>Makes an account in the data folder of a site, before or after its start.</summary>
    public static async Task AddAccountAsync(string dataFolder, string name, Role role, string password = Password)
    {
        using var file = new AccountFile(new DataFolder(dataFolder), TimeProvider.System);
        await new AccountDesk(file, Passwords.Hasher(), TimeProvider.System).AddAsync(name, role, password, TestContext.Current.CancellationToken);
    }

    /// <summary>Loads the form and sends it.</summary>
    public static async Task<HttpResponseMessage> SignInAsync(HttpClient client, string name, string password = Password, string wanted = "/")
    {
        var page = await client.GetStringAsync("/sign-in?return=" + Uri.EscapeDataString(wanted), TestContext.Current.CancellationToken);
        return await PostAsync(client, "/sign-in", TokenIn(page), ("name", name), ("password", password), ("return", WebUtility.HtmlDecode(Wanted().Match(page).Groups[1].Value)));
    }

    /// <summary>Signs in somebody new of a role, who must get in.</summary>
    public static async Task SignInNewAsync(RunningSite site, HttpClient client, string name, Role role)
    {
        await AddAccountAsync(site.DataFolder, name, role);
        using var answer = await SignInAsync(client, name);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    public static Task<HttpResponseMessage> PostAsync(HttpClient client, string path, string? token, params IEnumerable<(string Name, string Value)> fields) => client.PostAsync(
        path,
        new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), .. token is null ? [] : new[] { KeyValuePair.Create(FormGuard.Field, token) }]),
        TestContext.Current.CancellationToken);

    /// <summary>The hidden field of the first form of a page.</summary>
    public static string TokenIn(string page) => Token().Match(page).Groups[1].Value;

    [GeneratedRegex("name=\"form-token\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("name=\"return\" value=\"([^\"]*)\"")]
    private static partial Regex Wanted();
}
