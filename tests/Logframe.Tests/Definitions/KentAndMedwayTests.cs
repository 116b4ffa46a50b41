using Logframe.Core.Definition;
using Logframe.Definitions;

namespace Logframe.Tests.Definitions;

public class KentAndMedwayTests
{
    private readonly LogicalFramework _framework = ShippedFrameworks.KentAndMedway;

    [Fact]
    public void Has_every_indicator_and_every_part_of_the_matrix()
    {
        _framework.Indicators.Count().ShouldBe(89);
        _framework.Measures.Count().ShouldBe(105);
        _framework.Outcomes.Select(outcome => (outcome.Code, outcome.Indicators.Count)).ShouldBe(
            [("G", 4), ("P", 3), ("1", 21), ("2", 10), ("3", 18), ("4", 9), ("5", 8), ("6", 16)]);
    }

    [Fact]
    public void Names_every_Fingertips_id_that_the_matrix_cites() =>
        _framework.CitedFingertipsIds.ShouldBe(
        [
            811, 11202, 22001, 90323, 90366, 90584, 90631, 91307, 91414, 91720, 92432, 92445, 92588, 92901, 93015, 93085, 93088,
            93474, 93560, 93561, 93671, 93736, 93758, 93764, 93884, 93886,
        ]);

    [Fact]
    public void Every_series_that_is_named_can_be_fetched() =>
        _framework.Measures.Where(measure => measure.Verification.FingertipsId is not null).ShouldAllBe(measure => measure.Verification.IsFetchable);

    [Fact]
    public void Knows_the_twelve_districts_as_areas_to_look_at()
    {
        var districts = _framework.Areas.Where(area => area.Kind == AreaKind.LowerTier).ToList();
        districts.Count.ShouldBe(12);
        districts.ShouldAllBe(district => district.Code!.StartsWith("E070001") && _framework.Views.Contains(district.Key));
    }

    [Fact]
    public void Keeps_1_10_apart_from_1_1()
    {
        _framework.Find("1.10")!.Title.ShouldBe("Children's access to glucose monitors and insulin pumps");
        _framework.Find("1.1")!.Title.ShouldBe("Good level of development at the end of the Early Years Foundation Stage");
    }

    [Fact]
    public void Has_no_errors() =>
        FrameworkReader.Read(ShippedFrameworks.Folder("kent-and-medway")).Faults.ShouldNotContain(fault => fault.Severity == FaultSeverity.Error);
}
