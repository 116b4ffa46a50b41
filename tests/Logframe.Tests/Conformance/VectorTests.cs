using Logframe.Conformance;

namespace Logframe.Tests.Conformance;

public class VectorTests
{
    private static readonly IReadOnlyList<VectorFile> Files = VectorFile.ReadFolder(Path.Combine(AppContext.BaseDirectory, "Samples", "vectors"));

    public static IEnumerable<TheoryDataRow<string, string>> Cases =>
        Files.SelectMany(file => file.Cases.Select(vector => new TheoryDataRow<string, string>(file.Name, vector.Id)));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Passes(string file, string id)
    {
        var vector = Files.Single(candidate => candidate.Name == file).Cases.Single(candidate => candidate.Id == id);

        new VectorRun(Operations.All).Run(vector).Problems.ShouldBeEmpty(vector.Note);
    }

    [Fact]
    public void Every_operation_that_is_answered_has_a_case() =>
        Operations.All.Select(operation => operation.Name)
            .Except(Files.SelectMany(file => file.Cases).Select(vector => vector.Operation))
            .ShouldBeEmpty();
}
