using Logframe.Core.Reviews;

namespace Logframe.Tests.Core.Reviews;

public class SignatureTests
{
    [Theory]
    [InlineData("A. Person", "a person", true)]
    [InlineData("A. Person", "A.  Person ", true)]
    [InlineData("A. Person", "B. Person", false)]
    [InlineData("Zoë", "Zoe", false)]
    public void Two_ways_of_writing_a_name_are_one_person(string one, string other, bool same) => Signature.IsSamePerson(one, other).ShouldBe(same);
}
