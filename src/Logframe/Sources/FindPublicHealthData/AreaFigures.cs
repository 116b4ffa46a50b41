namespace Logframe.Sources.FindPublicHealthData;

/// <summary>Brings the figures of an indicator for many areas in as few requests as the API allows.</summary>
/// <remarks>
/// How many areas one request may name is written nowhere, and what is too much is left out without a word. So what came is compared with what was
/// asked: what is missing is asked for again, and from then on no more at once than have come.
/// </remarks>
/// <param name="areasPerRequest">Most areas to ask for at once.</param>
internal sealed class AreaFigures(int areasPerRequest)
{
    private int _most = areasPerRequest;
    private ParameterSpelling? _spelling;

    /// <summary>The figures by area. Areas that the API does not know are not among them.</summary>
    /// <param name="client">To the API.</param>
    /// <param name="indicator">The identifier.</param>
    /// <param name="areaCodes">Codes, England's first.</param>
    /// <param name="likelySpelling">How the API spells its parameters elsewhere.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="SourceFaultException">The API does not answer, or answers for other areas.</exception>
    public async Task<IReadOnlyList<WireAreaData>> FetchAsync(
        FindPublicHealthDataClient client,
        string indicator,
        IReadOnlyList<string> areaCodes,
        ParameterSpelling likelySpelling,
        CancellationToken cancellation)
    {
        _spelling ??= likelySpelling;
        var data = new List<WireAreaData>();
        var left = new Queue<string>(areaCodes);
        while (left.Count > 0)
        {
            var asked = Next(left);
            var came = await AskAsync(client, indicator, asked, cancellation);
            data.AddRange(came);
            var missing = asked.Except(came.Select(area => area.AreaCode!)).ToList();
            if (came.Count > 0 && missing.Count > 0)
            {
                // Either the API knows no such areas, or it reads no more of them at once: asking again for these alone tells.
                _most = Math.Min(_most, came.Count);
                missing.ForEach(left.Enqueue);
            }
        }

        return data;
    }

    private List<string> Next(Queue<string> left)
    {
        var batch = new List<string>();
        while (batch.Count < _most && left.TryDequeue(out var code))
        {
            batch.Add(code);
        }

        return batch;
    }

    private async Task<List<WireAreaData>> AskAsync(FindPublicHealthDataClient client, string indicator, List<string> asked, CancellationToken cancellation)
    {
        var came = await client.DataAsync(indicator, asked, _spelling!.Value, cancellation);
        if (IsFor(came, asked))
        {
            return came;
        }

        // A parameter that the API does not know is ignored, and England comes instead.
        _spelling = _spelling == ParameterSpelling.Camel ? ParameterSpelling.Snake : ParameterSpelling.Camel;
        came = await client.DataAsync(indicator, asked, _spelling.Value, cancellation);
        return IsFor(came, asked)
            ? came
            : throw new SourceFaultException(
                FetchOutcome.NotData,
                $"Find public health data answers with figures of {came.First(area => !asked.Contains(area.AreaCode!)).AreaCode} where others were asked for. Its API may have changed; look for a newer version of this program.");
    }

    private static bool IsFor(List<WireAreaData> came, List<string> asked) => came.TrueForAll(area => asked.Contains(area.AreaCode!));
}
