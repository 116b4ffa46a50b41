namespace Logframe;

/// <summary>A folder that holds something this program made as a whole, such as a review pack: written beside its place and moved there complete, never mixed with anything else.</summary>
/// <param name="path">Where it is to lie.</param>
/// <param name="what">What it is: "a review pack".</param>
/// <param name="isOne">Whether what lies in a folder is one, so that it may be replaced.</param>
internal sealed class OwnFolder(string path, string what, Func<string, bool> isOne)
{
    /// <exception cref="CommandFailure">Something else lies there.</exception>
    public void CheckFree()
    {
        if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any() && !isOne(path)))
        {
            throw CommandFailure.WrongInput($"{path} holds something else than {what}, and nothing of it is overwritten. Give another folder with --out.");
        }
    }

    /// <summary>Lets it be written beside its place and puts it there once it is whole; an older one that lay there is replaced.</summary>
    public async Task<T> FillAsync<T>(Func<string, Task<T>> write)
    {
        CheckFree();
        var parent = Directory.CreateDirectory(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(path))!);
        var making = Directory.CreateDirectory(Path.Combine(parent.FullName, $".{Path.GetFileName(path)}-{Path.GetRandomFileName()}"));
        try
        {
            var result = await write(making.FullName);
            if (Directory.Exists(path))
            {
                Directory.Delete(path, recursive: true);
            }

            Directory.Move(making.FullName, path);
            return result;
        }
        finally
        {
            if (Directory.Exists(making.FullName))
            {
                making.Delete(recursive: true);
            }
        }
    }
}
