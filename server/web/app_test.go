package web

import (
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"
)

func TestScriptsAreSentPackedToThoseWhoCanUnpackThem(t *testing.T) {
	t.Parallel()
	script := strings.Repeat("export const lofte = 'Älvsbyn'\n", 200)
	site := app(fstest.MapFS{
		"index.html":      {Data: []byte("<!doctype html>")},
		"assets/a-1.js":   {Data: []byte(script)},
		"assets/bild.png": {Data: []byte("\x89PNG\r\n\x1a\n")},
	}, http.NotFoundHandler())
	get := func(path, accept string) *http.Response {
		r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, path, nil)
		r.Header.Set("Accept-Encoding", accept)
		w := httptest.NewRecorder()
		site.ServeHTTP(w, r)
		return w.Result()
	}
	for range 2 { // made, and then kept
		got := get("/assets/a-1.js", "gzip, br")
		unpacked, err := gzip.NewReader(got.Body)
		if err != nil {
			t.Fatal(err)
		}
		if text, err := io.ReadAll(unpacked); err != nil || string(text) != script {
			t.Errorf("%v: %.60q", err, text)
		}
		if got.ContentLength > int64(len(script)/10) || got.Header.Get("Vary") != "Accept-Encoding" ||
			!strings.HasPrefix(got.Header.Get("Content-Type"), "text/javascript") ||
			!strings.Contains(got.Header.Get("Cache-Control"), "immutable") {
			t.Errorf("%d bytes, %v", got.ContentLength, got.Header)
		}
	}
	for _, plain := range []*http.Response{get("/assets/a-1.js", ""), get("/assets/bild.png", "gzip")} {
		if got := plain.Header.Get("Content-Encoding"); got != "" {
			t.Errorf("Content-Encoding: %q", got)
		}
	}
}

// TestWhatIsTheSameForAllIsPackedOnceAndNotSentTwice asks for each kind of file twice: the second
// time with the tag that the first was given.
func TestWhatIsTheSameForAllIsPackedOnceAndNotSentTwice(t *testing.T) {
	t.Parallel()
	base := startDemo(t, true)
	for _, path := range []string{"/service-worker.js", "/icon-192.png", "/schema.graphql", "/graphiql/"} {
		for _, encoding := range []string{"gzip", "identity"} {
			first, _ := get(t, http.DefaultClient, http.MethodGet, base+path, nil, "Accept-Encoding", encoding)
			tag := first.Header.Get("ETag")
			packed := first.Header.Get("Content-Encoding") == "gzip"
			if tag == "" || packed != strings.Contains(tag, "gzip") || packed && encoding != "gzip" ||
				!packed && encoding == "gzip" && !strings.HasSuffix(path, ".png") {
				t.Errorf("%s %s: %d %v", path, encoding, first.StatusCode, first.Header)
			}
			again, _ := get(
				t, http.DefaultClient, http.MethodGet, base+path, nil, "Accept-Encoding", encoding, "If-None-Match",
				tag,
			)
			if first.StatusCode != http.StatusOK || again.StatusCode != http.StatusNotModified {
				t.Errorf("%s %s: %d, and then %d", path, encoding, first.StatusCode, again.StatusCode)
			}
		}
	}
}
