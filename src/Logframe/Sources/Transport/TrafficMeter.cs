namespace Logframe.Sources.Transport;

/// <summary>Counts what a fetch costs, failed attempts included.</summary>
internal sealed class TrafficMeter
{
    public static readonly HttpRequestOptionsKey<TrafficMeter> OfRequest = new("traffic");

    private readonly List<string> _hashes = [];
    private int _requests;
    private long _bytes;

    public FetchTraffic Total => new(_requests, _bytes, [.. _hashes]);

    public void CountRequest() => _requests++;

    public void CountBody(TemporaryBody body)
    {
        _bytes += body.Bytes;
        _hashes.Add(body.Hash);
    }
}
