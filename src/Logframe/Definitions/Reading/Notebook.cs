using Logframe.Core.Definition;
using Logframe.Core.Definition.Linting;

namespace Logframe.Definitions.Reading;

/// <summary>What a reading of a framework gathers on its way: faults, where each field stands, and which fields were asked for.</summary>
internal sealed class Notebook
{
    private readonly List<Fault> _faults = [];
    private readonly Dictionary<string, (string File, int Line)> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string File, int Line)> _claims = new(StringComparer.Ordinal);

    public Vocabulary Vocabulary { get; } = new();

    public bool HasErrors => _faults.Any(fault => fault.Severity == FaultSeverity.Error);

    /// <summary>In the order of files and lines.</summary>
    public IReadOnlyList<Fault> Faults =>
        [.. _faults.OrderBy(fault => fault.File, FileOrder.Instance).ThenBy(fault => fault.Line).ThenBy(fault => fault.Severity)];

    public void Add(Fault fault) => _faults.Add(fault);

    public void Add(IEnumerable<Finding> findings) => _faults.AddRange(findings.Select(finding =>
    {
        var (file, line) = Find(finding.Path);
        return new Fault(finding.Severity, file, line, finding.Path, finding.Message);
    }));

    public void Place(string file, string path, int line) => _places.TryAdd(path, (file, line));

    /// <summary>Takes a value that may be used once; where it was taken before, says where.</summary>
    public (string File, int Line)? Claim(string value, string file, int line) =>
        _claims.TryAdd(value, (file, line)) ? null : _claims[value];

    /// <summary>Where a field stands, or else the nearest thing round it that is written.</summary>
    public (string File, int Line) Find(string path)
    {
        while (true)
        {
            if (_places.TryGetValue(path, out var place))
            {
                return place;
            }

            // A full stop inside brackets belongs to a code, as in "indicators[1.15]".
            var end = Math.Max(path.LastIndexOf('['), path.LastIndexOf('.') is var dot && dot > path.LastIndexOf(']') ? dot : -1);
            if (end <= 0)
            {
                return (FrameworkFiles.Framework, 1);
            }

            path = path[..end];
        }
    }
}
