using Microsoft.Playwright;

namespace Logframe.BrowserTests;

/// <summary>A page in a context of its own, with all that went wrong in it.</summary>
public sealed class OpenedPage : IAsyncDisposable
{
    /// <summary>Milliseconds for the first page, for which the whole framework is judged, on a machine that has other work.</summary>
    private const float Patience = 120_000;

    private readonly IBrowserContext _context;
    private readonly Uri _site;
    private readonly List<string> _troubles = [];
    private readonly List<IResponse> _answers = [];

    private OpenedPage(IBrowserContext context, IPage page, Uri site)
    {
        _context = context;
        _site = site;
        Page = page;
        page.Console += (_, message) => Note(message.Type == "error" ? $"console: {message.Text}" : null);
        page.PageError += (_, error) => Note($"script: {error}");
        page.Dialog += async (_, dialog) =>
        {
            Note($"a dialog opened: {dialog.Message}");
            await dialog.DismissAsync();
        };
        page.Request += (_, request) => Note(IsOurs(request.Url) ? null : $"asked another site: {request.Url}");
        page.RequestFailed += (_, request) => Note(request.Failure is { } failure && !failure.Contains("ABORTED", StringComparison.Ordinal) ? $"{request.Url} failed: {failure}" : null);
        page.Response += (_, answer) => Keep(answer);
    }

    public IPage Page { get; }

    /// <summary>Errors of scripts and of the console, refusals of the content security policy among them, dialogs, and requests to other sites.</summary>
    public IReadOnlyList<string> Troubles
    {
        get
        {
            lock (_troubles)
            {
                return [.. _troubles];
            }
        }
    }

    public static async Task<OpenedPage> OpenAsync(Uri address, BrowserNewContextOptions options)
    {
        var browser = await InstalledBrowser.GetAsync();
        var context = await browser.NewContextAsync(options);
        context.SetDefaultNavigationTimeout(Patience);
        var opened = new OpenedPage(context, await context.NewPageAsync(), new Uri(address, "/"));
        await opened.Page.GotoAsync(address.AbsoluteUri);
        return opened;
    }

    /// <summary>Follows a link or sends a form, and waits until all of the page that it leads to is there.</summary>
    public Task FollowAsync(ILocator control) => FollowAsync(() => control.ClickAsync());

    /// <summary>Does what leads to another page, and waits until all of that page is there.</summary>
    /// <remarks>It listens before it acts. Asked afterwards, the browser's driver can miss a page that arrives while it is being asked, and waits for it in vain.</remarks>
    public async Task FollowAsync(Func<Task> act)
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Arrive(object? sender, IPage page) => arrived.TrySetResult();
        Page.Load += Arrive;
        try
        {
            await act();
            await arrived.Task.WaitAsync(TimeSpan.FromMilliseconds(Patience));
        }
        finally
        {
            Page.Load -= Arrive;
        }
    }

    /// <summary>Bytes that came over the line for the page, its style and its script; pictures that stand in the page are among them, those in files of their own are not.</summary>
    public async Task<int> TransferredAsync()
    {
        List<IResponse> answers;
        lock (_answers)
        {
            answers = [.. _answers.Where(answer => answer.Request.ResourceType != "image")];
        }

        var bytes = 0;
        foreach (var answer in answers)
        {
            bytes += (await answer.Request.SizesAsync()).ResponseBodySize;
        }

        return bytes;
    }

    /// <summary>Makes the window as wide as this, in CSS pixels.</summary>
    public Task ResizeAsync(int width) => Page.SetViewportSizeAsync(width, Page.ViewportSize!.Height);

    public Task<int> WidthAsync() => Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");

    /// <summary>What reaches beyond the right edge, by its words where it has no box of its own.</summary>
    public Task<string> WidestAsync(int width) => Page.EvaluateAsync<string>(
        """
        width => [...document.querySelectorAll('body *')].filter(one => one.children.length === 0 && !one.closest('svg') && !one.closest('.scroll')).filter(one => {
          const words = document.createRange();
          words.selectNodeContents(one);
          return Math.max(one.getBoundingClientRect().right, words.getBoundingClientRect().right) > width + 1;
        }).slice(-3).map(one => one.outerHTML.slice(0, 200)).join(' | ')
        """,
        width);

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private bool IsOurs(string url) => new Uri(url) is var address && (address.Scheme is "data" or "blob" or "file" || address.Authority == _site.Authority);

    private void Keep(IResponse answer)
    {
        lock (_answers)
        {
            _answers.Add(answer);
        }
    }

    private void Note(string? trouble)
    {
        if (trouble is null)
        {
            return;
        }

        lock (_troubles)
        {
            _troubles.Add(trouble);
        }
    }
}
