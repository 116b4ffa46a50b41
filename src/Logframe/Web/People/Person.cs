using System.Security.Claims;

namespace Logframe.Web.People;

/// <summary>Somebody whose identity is known.</summary>
/// <param name="Name">By which they sign. Within one way of being known no two people have the same; whoever is known in two ways may have two.</param>
/// <param name="Role">What they may do.</param>
/// <param name="By">How it is known who they are.</param>
internal sealed record Person(string Name, Role Role, Identification By)
{
    public const int LongestName = 200;

    private const string RoleClaim = "logframe:role";
    private const string ByClaim = "logframe:by";

    public bool MayAct => Role >= Role.Analyst;

    public bool MayApprove => Role >= Role.Approver;

    /// <summary>Whoever has the data folder in hand may do everything.</summary>
    public static Person AtTheCommandLine(string account) => new(account, Role.Approver, Identification.CommandLine);

    /// <summary>The person of a request that was signed in; null for nobody.</summary>
    public static Person? Of(ClaimsPrincipal principal) =>
        principal.Identity is { IsAuthenticated: true, Name: { Length: > 0 } name }
        && Enum.TryParse<Role>(principal.FindFirstValue(RoleClaim), out var role)
        && Enum.TryParse<Identification>(principal.FindFirstValue(ByClaim), out var by)
            ? new Person(name, role, by)
            : null;

    /// <summary>Whether a name can be one: something to read on one line, and not endless.</summary>
    public static bool IsName(string? name) =>
        !string.IsNullOrWhiteSpace(name) && name.Length <= LongestName && name.Trim().Length == name.Length && !name.Any(char.IsControl);

    /// <param name="scheme">By which the request was signed in.</param>
    /// <param name="more">What else the sign-in has to remember.</param>
    public ClaimsPrincipal Principal(string scheme, params IEnumerable<Claim> more) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.Name, Name),
            new Claim(ClaimTypes.NameIdentifier, $"{By}:{Name}"),
            new Claim(RoleClaim, Role.ToString()),
            new Claim(ByClaim, By.ToString()),
            .. more,
        ],
        scheme));
}
