using Logframe.Core.Assessments;

namespace Logframe.Tests.Core.Assessments;

public class NotJudgedReasonTests
{
    [Fact]
    public void Every_reason_has_its_own_words()
    {
        var words = Enum.GetValues<NotJudgedReason>().Select(reason => reason.Words()).ToList();

        words.ShouldBeUnique();
        words.ShouldAllBe(text => text.Length > 0);
    }
}
