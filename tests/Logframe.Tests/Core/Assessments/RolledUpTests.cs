using Logframe.Core.Assessments;

namespace Logframe.Tests.Core.Assessments;

public class RolledUpTests
{
    private static readonly Verdict[] All = Enum.GetValues<Verdict>();

    public static TheoryData<Verdict, Verdict, Verdict> Triples() =>
        [.. from a in All from b in All from c in All select new TheoryDataRow<Verdict, Verdict, Verdict>(a, b, c)];

    [Theory, MemberData(nameof(Triples))]
    public void Any_part_off_course_decides_then_any_part_not_judged_then_the_worst(Verdict a, Verdict b, Verdict c)
    {
        Verdict[] parts = [a, b, c];
        var expected =
            parts.Contains(Verdict.OffCourse) ? Verdict.OffCourse
            : parts.Contains(Verdict.CannotBeJudged) ? Verdict.CannotBeJudged
            : parts.Max();

        var whole = RolledUp.AllOf(parts);

        whole.Verdict.ShouldBe(expected);
        parts[whole.Carrying].ShouldBe(expected);
    }

    [Theory, MemberData(nameof(Triples))]
    public void The_first_of_equal_parts_carries_the_verdict(Verdict a, Verdict b, Verdict c)
    {
        var whole = RolledUp.AllOf([a, b, c]);

        whole.Carrying.ShouldBe(Array.IndexOf([a, b, c], whole.Verdict));
    }

    [Fact]
    public void Refuses_to_judge_nothing() =>
        Should.Throw<ArgumentException>(() => RolledUp.AllOf([])).Message.ShouldContain("at least one part");
}
