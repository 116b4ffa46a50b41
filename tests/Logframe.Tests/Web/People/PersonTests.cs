using System.Security.Claims;
using Logframe.Web.People;

namespace Logframe.Tests.Web.People;

/// <summary>Who a person is, from what a sign-in keeps of them.</summary>
public sealed class PersonTests
{
    [Theory]
    [InlineData("Reader", false, false)]
    [InlineData("Analyst", true, false)]
    [InlineData("Approver", true, true)]
    public void Each_role_may_do_what_those_before_it_may(string role, bool mayAct, bool mayApprove)
    {
        var person = new Person("Ann", Enum.Parse<Role>(role), Identification.LocalAccount);

        (person.MayAct, person.MayApprove).ShouldBe((mayAct, mayApprove));
    }

    [Fact]
    public void Is_the_same_person_after_a_sign_in_was_kept()
    {
        var person = new Person("Ann", Role.Analyst, Identification.ReverseProxy);

        Person.Of(person.Principal("scheme")).ShouldBe(person);
    }

    [Fact]
    public void Is_nobody_without_a_sign_in()
    {
        Person.Of(new ClaimsPrincipal()).ShouldBeNull();
        Person.Of(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "Ann")]))).ShouldBeNull();
        Person.Of(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "Ann")], "scheme"))).ShouldBeNull();
    }

    [Theory]
    [InlineData("Ann O'Neill-Żak", true)]
    [InlineData("ann@example.org", true)]
    [InlineData("", false)]
    [InlineData(" ", false)]
    [InlineData(" Ann", false)]
    [InlineData("Ann\nBob", false)]
    [InlineData(null, false)]
    public void Knows_what_can_be_a_name(string? name, bool expected) => Person.IsName(name).ShouldBe(expected);
}
