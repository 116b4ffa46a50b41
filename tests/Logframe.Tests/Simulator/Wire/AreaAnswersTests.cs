using System.Text.Json;

namespace Logframe.Tests.Simulator.Wire;

public sealed class AreaAnswersTests
{
    private readonly Service _service = new();

    [Fact]
    public void Offers_the_retired_area_types_beside_the_current_ones()
    {
        var types = _service.Json("area_types").EnumerateArray().ToDictionary(type => type.GetProperty("Id").GetInt32(), type => type);

        types.Keys.Order().ShouldBe([6, 15, 221, 223, 401, 402, 501, 502]);
        types[502].GetProperty("Short").GetString().ShouldBe("Counties & UAs (from Apr 2023)");
        types[502].TryGetProperty("ParentAreaTypes", out _).ShouldBeFalse();
    }

    [Fact]
    public void Tells_under_which_types_an_area_type_can_be_asked_for()
    {
        var parents = _service.Json("area_types/parent_area_types").EnumerateArray()
            .ToDictionary(type => type.GetProperty("Id").GetInt32(), type => type.GetProperty("ParentAreaTypes").EnumerateArray().Select(Id).ToArray());

        parents[501].ShouldBe([502, 6, 15]);
        parents[221].ShouldBe([223, 15]);
        parents[402].ShouldBeEmpty();
    }

    [Fact]
    public void Gives_members_of_a_composite_type_their_component_type()
    {
        var areas = _service.Json("areas/by_area_type?area_type_id=502").EnumerateArray().ToDictionary(Code, area => area.GetProperty("AreaTypeId").GetInt32());

        areas["E10000016"].ShouldBe(180);
        areas["E06000035"].ShouldBe(170);
        areas.Count.ShouldBe(12);
    }

    [Fact]
    public void Finds_areas_by_their_codes()
    {
        _service.Json("areas/by_area_code?area_codes=E54000032,E00000000,E10000016").EnumerateArray().Select(Code).ShouldBe(["E54000032", "E10000016"]);
    }

    [Fact]
    public void Makes_a_unitary_authority_its_own_county()
    {
        var children = _service.Json("parent_to_child_areas?child_area_type_id=501&parent_area_type_id=502");

        children.GetProperty("E10000016").GetArrayLength().ShouldBe(12);
        children.GetProperty("E06000035").EnumerateArray().Select(code => code.GetString()).ShouldBe(["E06000035"]);
    }

    [Fact]
    public void Lists_the_areas_inside_another()
    {
        var names = _service.Json("areas/by_parent_area_code?area_type_id=501&parent_area_code=E10000016").EnumerateArray()
            .Select(area => area.GetProperty("Name").GetString()).ToList();

        names.Count.ShouldBe(12);
        names.ShouldContain("Folkestone & Hythe");
        _service.Json("areas/by_parent_area_code?area_type_id=502&parent_area_code=E12000008").EnumerateArray().Select(Code)
            .ShouldBe(["E10000014", "E10000016", "E06000035", "E10000032"]);
    }

    [Theory]
    [InlineData("E10000016", "Hampshire")]
    [InlineData("E06000035", "Swindon")]
    public void Ranks_the_neighbours_of_an_authority(string code, string first)
    {
        var type = _service.Json("nearest_neighbour_types").EnumerateArray()
            .Single(type => type.GetProperty("ApplicableAreaTypes").EnumerateArray().Select(Id).Contains(502))
            .GetProperty("NeighbourTypeId").GetInt32();

        var neighbours = _service.Json($"areas/by_parent_area_code?area_type_id=502&parent_area_code=nn-{type}-{code}").EnumerateArray().ToList();

        neighbours.Select(area => area.GetProperty("Sequence").GetInt32()).ShouldBe([1, 2, 3, 4, 5]);
        neighbours[0].GetProperty("Name").GetString().ShouldBe(first);
    }

    [Theory]
    [InlineData("areas/by_area_type?area_type_id=4711", "[]")]
    [InlineData("areas/by_parent_area_code?area_type_id=501&parent_area_code=E99999999", "[]")]
    [InlineData("areas/by_parent_area_code?area_type_id=502&parent_area_code=nn-14-E10000014", "[]")]
    [InlineData("areas/by_parent_area_code?area_type_id=502&parent_area_code=nn-1-E10000016", "[]")]
    [InlineData("parent_to_child_areas?child_area_type_id=502&parent_area_type_id=221", "{}")]
    public void Answers_an_unknown_area_with_nothing(string request, string answer)
    {
        _service.Text(request).ShouldBe(answer);
    }

    private static int Id(JsonElement type) => type.GetProperty("Id").GetInt32();

    private static string Code(JsonElement area) => area.GetProperty("Code").GetString()!;
}
