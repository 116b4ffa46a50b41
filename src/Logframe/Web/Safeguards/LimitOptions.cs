using System.ComponentModel.DataAnnotations;

namespace Logframe.Web.Safeguards;

/// <summary>How much one address may ask of the site.</summary>
internal sealed class LimitOptions
{
    /// <summary>Pages, charts and answers of the API.</summary>
    [Range(1, 10_000_000)]
    public int ReadsPerMinute { get; set; } = 3000;

    /// <summary>Whole tables, which take longer to make.</summary>
    [Range(1, 1_000_000)]
    public int DownloadsPerMinute { get; set; } = 120;

    /// <summary>Attempts to sign in.</summary>
    [Range(1, 10_000)]
    public int SignInsPerMinute { get; set; } = 20;

    /// <summary>Everything else that would change something.</summary>
    [Range(1, 10_000)]
    public int ActsPerMinute { get; set; } = 60;

    /// <summary>The largest file or form that a person who is signed in may send.</summary>
    [Range(100_000, 500_000_000)]
    public long RequestBytes { get; set; } = 5_000_000;

    /// <summary>Open at the same time, of everybody together.</summary>
    [Range(10, 100_000)]
    public int Connections { get; set; } = 1000;
}
