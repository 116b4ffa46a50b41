using Logframe.Web.People.Audit;
using Microsoft.AspNetCore.Identity;

namespace Logframe.Web.People.Accounts;

/// <summary>Looks whether a name and a password belong together, with the same work whether there is such an account or not.</summary>
internal sealed class AccountSignIn(AccountFile file, IPasswordHasher<Account> hasher, LockOut lockOut, AuditLog audit)
{
    /// <summary>Stands in for an account that is not there; nobody knows its password.</summary>
    private readonly Account _nobody = Nobody(hasher);

    /// <summary>The account; null where name and password do not belong together, or too many were tried.</summary>
    public async Task<Account?> TryAsync(string name, string password)
    {
        var known = file.Read().Find(name);
        var mayTry = lockOut.TryBegin(name);
        var fits = hasher.VerifyHashedPassword(known ?? _nobody, (known ?? _nobody).PasswordHash, password) != PasswordVerificationResult.Failed;
        if (known is not null && fits && mayTry)
        {
            lockOut.Succeeded(name);
            await audit.WriteAsync(new Deed(PersonOf(known), "sign in", known.Name, ""), Outcome.Done);
            return known;
        }

        // A name that is none may be a password typed into the wrong field: it is not written down.
        await audit.WriteAsync(new Deed(null, "sign in", known?.Name ?? "a name without an account", mayTry ? "Name and password do not belong together." : "Too many attempts."), Outcome.Refused);
        return null;
    }

    public static Person PersonOf(Account account) => new(account.Name, account.Role, Identification.LocalAccount);

    private static Account Nobody(IPasswordHasher<Account> hasher)
    {
        var nobody = new Account("", Role.Reader, "", "", default);
        return nobody with { PasswordHash = hasher.HashPassword(nobody, Guid.NewGuid().ToString()) };
    }
}
