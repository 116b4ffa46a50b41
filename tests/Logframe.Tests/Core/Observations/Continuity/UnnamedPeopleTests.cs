using Logframe.Core.Observations;
using Logframe.Core.Observations.Continuity;
using static Logframe.Tests.Core.Observations.Continuity.Continuations;

namespace Logframe.Tests.Core.Observations.Continuity;

/// <summary>Whom a row counts that says nothing of sex or age.</summary>
public sealed class UnnamedPeopleTests
{
    [Fact]
    public void Everybody_is_called_as_in_the_one_series_held()
    {
        Named(held: [new("Persons", "19+ yrs")], offered: [People.Everybody]).ShouldBe([new("Persons", "19+ yrs")]);
        Named(held: [new("Not applicable", "Not applicable")], offered: [People.Everybody]).ShouldBe([new("Not applicable", "Not applicable")]);
    }

    [Fact]
    public void Everybody_is_called_so_where_a_series_is()
    {
        Named(held: [new("Persons", "All ages"), new("Persons", "65+ yrs")], offered: [People.Everybody]).ShouldBe([People.Everybody]);
        Named(held: [], offered: [People.Everybody]).ShouldBe([People.Everybody]);
    }

    [Fact]
    public void What_one_row_names_is_not_left_unsaid_in_another() => Named(
        held: [new("Persons", "18+ yrs"), new("Persons", "18-64 yrs")],
        offered: [People.Everybody, new("Persons", "18-64 yrs")]).ShouldBe([new("Persons", "18+ yrs"), new("Persons", "18-64 yrs")]);

    [Fact]
    public void The_definition_helps_where_nothing_is_held() =>
        Named(held: [], offered: [People.Everybody], stated: new People("Persons", "19+ yrs")).ShouldBe([new("Persons", "19+ yrs")]);

    [Fact]
    public void What_is_held_comes_before_the_definition() =>
        Named(held: [new("Persons", "16+ yrs")], offered: [People.Everybody], stated: new People("Persons", "19+ yrs")).ShouldBe([new("Persons", "16+ yrs")]);

    [Fact]
    public void Men_are_of_the_age_that_everybody_is_of() => Named(
        held: [new("Persons", "19+ yrs")],
        offered: [People.Everybody, new("Male", "All ages")]).ShouldBe([new("Persons", "19+ yrs"), new("Male", "19+ yrs")]);

    [Fact]
    public void Everybody_is_never_taken_for_women_alone() =>
        Named(held: [new("Female", "All ages")], offered: [People.Everybody]).ShouldBe([People.Everybody]);

    [Fact]
    public void Nothing_is_guessed_where_several_series_could_be_meant()
    {
        var (rows, remarks) = Continue([Row(2022, 1, age: "16+ yrs"), Row(2022, 1, age: "18+ yrs")], [Row(2022, 1)]);

        rows[0].Series.Age.ShouldBe("All ages");
        remarks.ShouldContain(SeriesContinuation.Unnamed);
    }

    private static IEnumerable<People> Named(People[] held, People[] offered, params People[] stated) =>
        Continue([.. held.Select(Year(2020))], [.. offered.Select(Year(2021))], stated).Rows.Where(row => row.SortKey == 20210000).Select(row => People.Of(row.Series));

    private static Func<People, Observation> Year(int year) => people => Row(year, 10, people.Sex, people.Age);
}
