using Logframe.Web.People;

namespace Logframe.Tests.Web.People;

/// <summary>Where somebody comes to after signing in.</summary>
public sealed class ReturnAddressTests
{
    [Theory]
    [InlineData("/indicators/3.1?as-of=2026-03-31")]
    [InlineData("/")]
    [InlineData("/a/b//c")]
    public void Is_the_place_asked_for(string wanted) => ReturnAddress.Of(wanted, "").ShouldBe(wanted);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("\\\\evil.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/\t/evil.example/")]
    [InlineData("/\r\nSet-Cookie: a=b")]
    [InlineData("indicators/3.1")]
    public void Is_the_overview_where_that_is_no_place_of_this_site(string? wanted) => ReturnAddress.Of(wanted, "").ShouldBe("/");

    [Fact]
    public void Lies_under_the_prefix_of_the_site() => ReturnAddress.Of("/indicators/3.1", "/logframe").ShouldBe("/logframe/indicators/3.1");
}
