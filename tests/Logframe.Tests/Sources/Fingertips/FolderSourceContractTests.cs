using Logframe.Sources;
using Logframe.Sources.Fingertips;
using Logframe.Tests.Support;

namespace Logframe.Tests.Sources.Fingertips;

/// <summary>The contract of sources, held by files in a folder.</summary>
public sealed class FolderSourceContractTests : IndicatorSourceContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    internal override IIndicatorSource Open(SourceScene scene)
    {
        var file = CsvText.File(CsvText.Row());
        _folder.Write(scene == SourceScene.UnknownIndicator ? "1.csv" : "93015.csv", scene switch
        {
            SourceScene.NoRows => CsvText.File(),
            SourceScene.BrokenBody => file[..^9],
            _ => file,
        });
        return new FolderSource(_folder.Path);
    }
}
