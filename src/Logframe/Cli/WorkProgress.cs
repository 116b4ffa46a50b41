using Spectre.Console;

namespace Logframe.Cli;

/// <summary>A bar during long work; nothing at all where the output is not a terminal.</summary>
internal static class WorkProgress
{
    /// <param name="workspace">Says whether a bar is wanted.</param>
    /// <param name="name">What is going on: "Fetching".</param>
    /// <param name="work">Reports each step.</param>
    /// <param name="read">How many are done, of how many, and which is in hand.</param>
    public static async Task<T> ShowAsync<TStep, T>(Workspace workspace, string name, Func<IProgress<TStep>, Task<T>> work, Func<TStep, (int Done, int Total, string? Current)> read)
    {
        if (!workspace.Terminal.IsInteractive || workspace.IsQuiet)
        {
            return await work(new Bar<TStep>(null, name, read));
        }

        return await workspace.Terminal.Styled(workspace.Terminal.Error, workspace.UsesColour).Progress().HideCompleted(true)
            .StartAsync(context => work(new Bar<TStep>(context.AddTask(Markup.Escape(name)), name, read)));
    }

    public static Task<T> FetchingAsync<T>(Workspace workspace, Func<IProgress<RefreshStep>, Task<T>> work) =>
        ShowAsync(workspace, "Fetching", work, step => (step.Done, step.Total, step.Current));

    private sealed class Bar<TStep>(ProgressTask? task, string name, Func<TStep, (int Done, int Total, string? Current)> read) : IProgress<TStep>
    {
        public void Report(TStep value)
        {
            if (task is null)
            {
                return;
            }

            var (done, total, current) = read(value);
            task.MaxValue = total;
            task.Value = done;
            task.Description = Markup.Escape(current is null ? name : $"{name} {current}");
        }
    }
}
