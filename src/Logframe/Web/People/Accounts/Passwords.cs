using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Logframe.Web.People.Accounts;

/// <summary>How passwords are hashed: PBKDF2 with HMAC-SHA512 and a salt of its own for each.</summary>
internal static class Passwords
{
    private const int Iterations = 210_000;

    public static IPasswordHasher<Account> Hasher() => new PasswordHasher<Account>(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));
}
