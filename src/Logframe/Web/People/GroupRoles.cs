namespace Logframe.Web.People;

/// <summary>Which role the groups of a person give; whoever is in none of them reads.</summary>
internal sealed class GroupRoles(IEnumerable<string> analysts, IEnumerable<string> approvers)
{
    private readonly HashSet<string> _analysts = new(analysts, StringComparer.Ordinal);
    private readonly HashSet<string> _approvers = new(approvers, StringComparer.Ordinal);

    public Role Of(IReadOnlyCollection<string> groups) =>
        groups.Any(_approvers.Contains) ? Role.Approver
        : groups.Any(_analysts.Contains) ? Role.Analyst
        : Role.Reader;
}
