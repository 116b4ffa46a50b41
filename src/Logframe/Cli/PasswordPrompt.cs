using System.Text;

namespace Logframe.Cli;

/// <summary>Asks for a password: at a keyboard twice and without showing it, otherwise as one line of standard input. It is never an option, which other users of the machine could see.</summary>
internal static class PasswordPrompt
{
    public static string Ask(Terminal terminal) => terminal.In is { } input
        ? input.ReadLine() ?? throw CommandFailure.WrongInput("No password came on standard input.")
        : AskTwice(terminal.Error);

    private static string AskTwice(TextWriter prompt)
    {
        var password = ReadUnseen(prompt, "Password: ");
        return ReadUnseen(prompt, "The same again: ") == password ? password : throw CommandFailure.WrongInput("The two are not the same. Nothing was done.");
    }

    private static string ReadUnseen(TextWriter prompt, string question)
    {
        prompt.Write(question);
        prompt.Flush();
        var typed = new StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                typed.Length = Math.Max(0, typed.Length - 1);
            }
            else if (!char.IsControl(key.KeyChar))
            {
                typed.Append(key.KeyChar);
            }
        }

        prompt.WriteLine();
        return typed.ToString();
    }
}
