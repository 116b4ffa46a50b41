namespace Logframe.Web.Desk.Years;

/// <summary>Where the notes of all reviews and the packs made of them lie, as full paths, and whether a new pack is printed.</summary>
internal sealed record ReviewPlaces(string Notes, string Packs, bool Pdf)
{
    public static ReviewPlaces Of(ReviewOptions options, string workingDirectory) =>
        new(Path.GetFullPath(options.Folder, workingDirectory), Path.GetFullPath(options.Packs, workingDirectory), options.Pdf);
}
