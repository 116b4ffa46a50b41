using Logframe.Web;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Logframe.Tests.Web;

/// <summary>Which settings of the site are refused, and why.</summary>
public sealed class WebOptionsTests
{
    private const string Secret = "Web:Proxy:Secret=0123456789abcdef01234567";

    [Theory]
    [InlineData("Address must be an IP address", "Web:Address=localhost")]
    [InlineData("can be reached from other machines", "Web:Address=0.0.0.0")]
    [InlineData("can be reached from other machines", "Web:Address=::ffff:10.1.2.3")]
    [InlineData("OpenId: Authority must be the web address", "Web:OpenId:Authority=http://login.example.org", "Web:OpenId:ClientId=a", "Web:OpenId:ClientSecret=b")]
    [InlineData("OpenId: ClientId is missing", "Web:OpenId:Authority=https://login.example.org", "Web:OpenId:ClientSecret=b")]
    [InlineData("OpenId: Give either ClientSecret", "Web:OpenId:Authority=https://login.example.org", "Web:OpenId:ClientId=a")]
    [InlineData("OpenId: Scopes must have openid", "Web:OpenId:Authority=https://login.example.org", "Web:OpenId:ClientId=a", "Web:OpenId:ClientSecret=b", "Web:OpenId:Scopes=profile")]
    [InlineData("Prefix must begin with a stroke", "Web:Prefix=logframe")]
    [InlineData("Prefix must begin with a stroke", "Web:Prefix=/logframe/")]
    [InlineData("Hosts must be names", "Web:Hosts:0=https://example.org")]
    [InlineData("Cors must be origins", "Web:Cors:0=*")]
    [InlineData("Cors must be origins", "Web:Cors:0=https://example.org/path")]
    [InlineData("Proxy: Addresses must be IP addresses", "Web:Proxy:Addresses:0=proxy.example.org", Secret)]
    [InlineData("Proxy: Addresses must be IP addresses", "Web:Proxy:Addresses:0=0.0.0.0/0", Secret)]
    [InlineData("Proxy: Give either Secret", "Web:Proxy:Addresses:0=10.1.2.3")]
    [InlineData("Proxy: Give either Secret", "Web:Proxy:Addresses:0=10.1.2.3", "Web:Proxy:SecretFile=file", Secret)]
    [InlineData("Proxy: There is no file", "Web:Proxy:Addresses:0=10.1.2.3", "Web:Proxy:SecretFile=no-such-file")]
    [InlineData("Proxy: The secret of the proxy must have at least", "Web:Proxy:Addresses:0=10.1.2.3", "Web:Proxy:Secret=short")]
    [InlineData("Proxy: Each of the five headers", "Web:Proxy:Addresses:0=10.1.2.3", "Web:Proxy:NameHeader=X-Forwarded-For", Secret)]
    [InlineData("Limits: ", "Web:Limits:SignInsPerMinute=0")]
    public void Refuses(string why, params string[] settings) => Should.Throw<OptionsValidationException>(() => Read(settings)).Message.ShouldContain(why);

    [Fact]
    public void Other_machines_may_ask_where_a_proxy_is_declared() =>
        Read("Web:Address=0.0.0.0", "Web:Proxy:Addresses:0=10.1.2.3", "Web:Proxy:Addresses:1=2001:db8::/64", Secret).Proxy.Networks().Count().ShouldBe(2);

    private static WebOptions Read(params string[] settings) => SettingsSection.Read<WebOptions>(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => setting.Split('=', 2)).Select(parts => KeyValuePair.Create(parts[0], (string?)parts[1]))).Build(),
        WebOptions.Section);
}
