using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace Logframe.Web.People.Accounts;

/// <summary>Makes, changes and removes accounts.</summary>
internal sealed class AccountDesk(AccountFile file, IPasswordHasher<Account> hasher, TimeProvider clock)
{
    public const int LeastPassword = 12;

    private const int LongestPassword = 200;
    private const int StampBytes = 16;
    private const int LeastTellingName = 3;

    /// <exception cref="CommandFailure">The name is none or taken, or the password too weak.</exception>
    public Task AddAsync(string name, Role role, string password, CancellationToken cancellation)
    {
        DemandFree(name);
        DemandPassword(name, password);
        return file.ChangeAsync(book => DemandFree(book, name).With(Fresh(new Account(name, role, "", "", default), password)), cancellation);
    }

    public Task RemoveAsync(string name, CancellationToken cancellation) => file.ChangeAsync(book => book.Without(Demand(book, name).Name), cancellation);

    public Task SetRoleAsync(string name, Role role, CancellationToken cancellation) =>
        file.ChangeAsync(book => book.With(Stamped(Demand(book, name) with { Role = role })), cancellation);

    public Task SetPasswordAsync(string name, string password, CancellationToken cancellation)
    {
        DemandPassword(name, password);
        return file.ChangeAsync(book => book.With(Fresh(Demand(book, name), password)), cancellation);
    }

    /// <exception cref="CommandFailure">There is no such account.</exception>
    public void DemandKnown(string name) => Demand(file.Read(), name);

    /// <exception cref="CommandFailure">The name is none or taken.</exception>
    public void DemandFree(string name)
    {
        if (!Person.IsName(name))
        {
            throw CommandFailure.WrongInput($"A name has one to {Person.LongestName} characters on one line, without spaces at its ends.");
        }

        DemandFree(file.Read(), name);
    }

    private static Account Demand(AccountBook book, string name) =>
        book.Find(name) ?? throw CommandFailure.WrongInput($"There is no account {name}. See them with: logframe user list");

    private static AccountBook DemandFree(AccountBook book, string name) => book.Find(name) is null
        ? book
        : throw CommandFailure.WrongInput($"There is an account {name} already. Change it with: logframe user password, or logframe user role");

    private static void DemandPassword(string name, string password)
    {
        if (password.Length is < LeastPassword or > LongestPassword || HasName(name, password) || password.Distinct().Count() < LeastPassword / 2)
        {
            throw CommandFailure.WrongInput(
                $"A password has {LeastPassword} to {LongestPassword} characters, not the name among them and not few characters over and over. Three words that do not belong together make a good one.");
        }
    }

    /// <summary>A name of a letter or two stands in most passwords and gives none away.</summary>
    private static bool HasName(string name, string password) => name.Length >= LeastTellingName && password.Contains(name, StringComparison.OrdinalIgnoreCase);

    private Account Fresh(Account account, string password) => Stamped(account with { PasswordHash = hasher.HashPassword(account, password) });

    private Account Stamped(Account account) => account with { Stamp = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(StampBytes)), Changed = clock.GetUtcNow() };
}
