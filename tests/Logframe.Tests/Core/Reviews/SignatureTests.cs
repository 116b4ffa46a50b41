using Logframe.Core.Reviews;

namespace Logframe.Tests.Core.Reviews;

public class SignatureTests
{
    [Theory]
    [InlineData("A. Person", "a person", true)]
    [InlineData("A. Person", "A.  Person ", true)]
    [InlineData("A. Person", "B. Person", false)]
    [InlineData("Zoë", "Zoe", false)]
    [InlineData("a.person@example.org", "A. Person", true)]
    [InlineData("A. Person", "a.person@example.org", true)]
    [InlineData("a.person@example.org", "a.person@example.com", false)]
    [InlineData("a person", "a.personable@example.org", false)]
    public void Two_ways_of_writing_a_name_are_one_person(string one, string other, bool same) => Signature.IsSamePerson(one, other).ShouldBe(same);
}
