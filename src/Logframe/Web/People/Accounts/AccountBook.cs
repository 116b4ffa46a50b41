namespace Logframe.Web.People.Accounts;

/// <summary>The accounts of this machine, by name.</summary>
internal sealed record AccountBook(IReadOnlyList<Account> Accounts)
{
    public static AccountBook Empty { get; } = new([]);

    public Account? Find(string name) => Accounts.FirstOrDefault(account => IsSame(account.Name, name));

    /// <summary>The book with an account in it, which takes the place of one with the same name.</summary>
    public AccountBook With(Account account) => new([.. Without(account.Name).Accounts.Append(account).OrderBy(one => one.Name, StringComparer.OrdinalIgnoreCase)]);

    public AccountBook Without(string name) => new([.. Accounts.Where(account => !IsSame(account.Name, name))]);

    private static bool IsSame(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
