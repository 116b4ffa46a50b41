using System.CommandLine;
using Logframe.Reports;
using Logframe.Web.People;
using Logframe.Web.People.Accounts;
using Logframe.Web.People.Audit;
using Logframe.Worker;

namespace Logframe.Cli;

/// <summary><c>logframe user</c>: the people who may sign in on this machine. Each change is written into the audit log.</summary>
internal static class UserCommand
{
    private static readonly string[] Roles = [.. Enum.GetNames<Role>().Select(role => role.ToLowerInvariant())];

    public static Command Create(Terminal terminal) => new("user", "The people who may sign in on the site, where this machine knows them itself")
    {
        Add(terminal),
        List(terminal),
        Remove(terminal),
        Password(terminal),
        ChangeRole(terminal),
    };

    private static Command Add(Terminal terminal)
    {
        var name = Name();
        var role = new Option<string>("--role") { Description = "What they may do: " + string.Join(", ", Roles), DefaultValueFactory = _ => Roles[0] };
        role.AcceptOnlyFromAmong(Roles);
        var command = new Command("add", "Add a person; the password is asked for, or read from standard input") { name, role };
        command.SetAction((options, cancellation) =>
        {
            var (who, wanted) = (options.GetRequiredValue(name), ReadRole(options.GetRequiredValue(role)));
            return ChangeAsync(
                options,
                terminal,
                new Deed(null, "add user", who, ""),
                desk =>
                {
                    desk.DemandFree(who);
                    var password = PasswordPrompt.Ask(terminal);
                    return () => desk.AddAsync(who, wanted, password, cancellation);
                },
                $"{who} may sign in as {Word(wanted)}.",
                cancellation);
        });
        return command;
    }

    private static Command Remove(Terminal terminal)
    {
        var name = Name();
        var command = new Command("remove", "Remove a person; whoever is signed in under that name is signed out") { name };
        command.SetAction((options, cancellation) =>
        {
            var who = options.GetRequiredValue(name);
            return ChangeAsync(options, terminal, new Deed(null, "remove user", who, ""), desk => () => desk.RemoveAsync(who, cancellation), $"{who} can no longer sign in.", cancellation);
        });
        return command;
    }

    private static Command Password(Terminal terminal)
    {
        var name = Name();
        var command = new Command("password", "Give a person another password, asked for or read from standard input") { name };
        command.SetAction((options, cancellation) =>
        {
            var who = options.GetRequiredValue(name);
            return ChangeAsync(
                options,
                terminal,
                new Deed(null, "change password", who, ""),
                desk =>
                {
                    desk.DemandKnown(who);
                    var password = PasswordPrompt.Ask(terminal);
                    return () => desk.SetPasswordAsync(who, password, cancellation);
                },
                $"{who} has another password, and is signed out where the old one was used.",
                cancellation);
        });
        return command;
    }

    private static Command ChangeRole(Terminal terminal)
    {
        var name = Name();
        var role = new Argument<string>("role") { Description = string.Join(", ", Roles) };
        role.AcceptOnlyFromAmong(Roles);
        var command = new Command("role", "Give a person another role") { name, role };
        command.SetAction((options, cancellation) =>
        {
            var (who, wanted) = (options.GetRequiredValue(name), ReadRole(options.GetRequiredValue(role)));
            return ChangeAsync(options, terminal, new Deed(null, "change role", $"{who}: {Word(wanted)}", ""), desk => () => desk.SetRoleAsync(who, wanted, cancellation), $"{who} is {Word(wanted)} from now on.", cancellation);
        });
        return command;
    }

    private static Command List(Terminal terminal)
    {
        var format = CommonOptions.Format([.. TableOutput.Formats]);
        var command = new Command("list", "List the people who may sign in, with their roles") { format };
        command.SetAction(options =>
        {
            var workspace = new Workspace(options, terminal);
            using var file = new AccountFile(new DataFolder(workspace.DataFolder), terminal.Clock);
            var table = new TableOutput(
                [new Column("name", "Name"), new Column("role", "Role", NoWrap: true), new Column("changed", "Made or changed (UTC)", NoWrap: true)],
                [.. file.Read().Accounts.Select(account => new object?[] { account.Name, Word(account.Role), account.Changed })]);
            table.Write(terminal.Out, options.GetRequiredValue(format), terminal.Styled(terminal.Out, workspace.UsesColour));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Asks first, as long as that takes, and then changes something: only for that is the audit log held, which everybody on the site waits for.</summary>
    private static async Task<int> ChangeAsync(ParseResult options, Terminal terminal, Deed deed, Func<AccountDesk, Func<Task>> ask, string said, CancellationToken cancellation)
    {
        var folder = new DataFolder(new Workspace(options, terminal).DataFolder);
        using var file = new AccountFile(folder, terminal.Clock);
        using var audit = new AuditLog(folder, terminal.Clock);
        var change = ask(new AccountDesk(file, Passwords.Hasher(), terminal.Clock));
        await audit.DoAsync(
            deed with { Person = Person.AtTheCommandLine(Environment.UserName) },
            async () =>
            {
                await change();
                return Outcome.Done;
            },
            cancellation);
        terminal.Out.WriteLine(said);
        return ExitCode.Done;
    }

    private static Argument<string> Name() => new("name") { Description = "The name they sign in with" };

    private static Role ReadRole(string word) => Enum.Parse<Role>(word, ignoreCase: true);

    private static string Word(Role role) => role.ToString().ToLowerInvariant();
}
