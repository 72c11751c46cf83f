package web

import (
	"html"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// pageAt is the page that the server answers a path with, before anything of the app has run.
func pageAt(t *testing.T, address string) (page string, answer *http.Response) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	answer, err = http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(text), answer
}

func TestALinkIsShownWithWhatItsPageIsAbout(t *testing.T) {
	t.Parallel()
	base := startDemo(t, true)
	const about = "Vad polisen och kommunen har lovat, och hur det går"
	const headings = ": Arbetslivskriminalitet, Narkotika, Våld i nära relationer, " +
		"Arbeta mot lokala problembilder som uppstår under året."
	for path, want := range map[string]struct{ title, description string }{
		"/":                        {"Så går det med löftet i Älvsbyns kommun", about + headings},
		"/lofte/alvsbyn-2023-2025": {"Medborgarlöfte 2023-2025, Älvsbyns kommun", about + headings},
		"/dialog": {
			"Dialoger", "Polisen och kommunen frågar innan de lovar. Här är frågorna, och vad som kom fram.",
		},
		"/dialog/finns-inte":          {"Löftet", about + "."},
		"/lofte/finns-inte":           {"Löftet", about + "."},
		`/lofte/"><script>x</script>`: {"Löftet", about + "."},
		"/falt/ny/trafikkontroll":     {"Löftet", about + "."},
	} {
		page, answer := pageAt(t, base+strings.NewReplacer(`"`, "%22", "<", "%3C", ">", "%3E").Replace(path))
		if answer.StatusCode != http.StatusOK || answer.Header.Get("Cache-Control") != "no-cache" {
			t.Errorf("%s: %d %s", path, answer.StatusCode, answer.Header.Get("Cache-Control"))
		}
		window := strings.TrimSuffix(want.title+" – Löftet", " – Löftet")
		if want.title != "Löftet" {
			window = want.title + " – Löftet"
		}
		description := html.EscapeString(madeUp + want.description)
		for _, part := range []string{
			"<title>" + window + "</title>",
			`<meta property="og:title" content="` + want.title + `" />`,
			`<meta name="description" content="` + description + `" />`,
			`<meta property="og:description" content="` + description + `" />`,
			`<meta property="og:image" content="` + base[:7],
			`<div id="app"></div>`,
		} {
			if !strings.Contains(page, part) {
				t.Errorf("%s lacks %s:\n%.1500s", path, part, page)
			}
		}
		if strings.Count(page, "<title>") != 1 ||
			strings.Count(page, `name="description"`) != 1 || strings.Contains(page, "<script>x") {
			t.Errorf("%s:\n%.1500s", path, page)
		}
	}
}

// What is said of a page is what stands on it.
func TestTheWordsOfALinkAreThoseOfItsPage(t *testing.T) {
	t.Parallel()
	var words strings.Builder
	files, err := filepath.Glob("../../pwa/src/i18n/sv/*.ts")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		words.WriteString(strings.ReplaceAll(string(text), `\u00ad`, ""))
	}
	for path, said := range fixedWords {
		for _, text := range []string{said.Title, said.Description} {
			if text != anyPage.Description && !strings.Contains(words.String(), "'"+text+"'") {
				t.Errorf("%s is said to be %q, which the app does not say", path, text)
			}
		}
	}
}
