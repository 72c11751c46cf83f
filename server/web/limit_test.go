package web

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"loftet/server/clocktest"
)

func TestMadeUpFilesAreNotMadeWithoutEnd(t *testing.T) {
	t.Parallel()
	// No time goes by, so that a slow machine does not ask more slowly than it is let.
	base := startDemoAt(t, began, func() time.Time { return began }, true)
	for i := range 3_000 {
		response, _ := get(t, http.DefaultClient, http.MethodGet, fmt.Sprintf("%s/widget/junk-%d", base, i), nil)
		if response.StatusCode == http.StatusTooManyRequests {
			if i < 100 || response.Header.Get("Retry-After") == "" {
				t.Errorf("after %d: %v", i, response.Header)
			}
			return
		}
	}
	t.Error("an address may ask for files without end")
}

func TestAFileThatLiesReadyIsForAll(t *testing.T) {
	t.Parallel()
	base := startDemo(t, true)
	for i := range 600 {
		response, _ := get(t, http.DefaultClient, http.MethodGet, base+"/open-data/page.css", nil)
		if response.StatusCode != http.StatusOK {
			t.Fatalf("reader %d: %d", i, response.StatusCode)
		}
	}
}

func TestAUserTakesOutOnlySoManyFiles(t *testing.T) {
	t.Parallel()
	base := startDemo(t, true)
	token := signedIn(t, base, "samordnare")
	for i := range 100 {
		status, _, header := fetch(t, base+"/export/problems.csv", token)
		if status == http.StatusTooManyRequests {
			if i < 50 || header.Get("Retry-After") == "" {
				t.Errorf("after %d: %v", i, header)
			}
			if status, _, _ := fetch(
				t, base+"/export/problems.csv", signedIn(t, base, "analytiker"),
			); status != http.StatusOK {
				t.Errorf("somebody else: %d", status)
			}
			return
		}
		if status != http.StatusOK {
			t.Fatalf("file %d: %d", i, status)
		}
	}
	t.Error("a user may take files out without end")
}

// TestALongFileThatLiesReadyIsPaidFor asks for what lies ready, and is long, until the address has
// spent what it has in a minute.
func TestALongFileThatLiesReadyIsPaidFor(t *testing.T) {
	t.Parallel()
	site := newDemo(t, began, clocktest.Now, true)
	long := site.limited(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write(make([]byte, 5<<20))
	}))
	for i := range 1000 {
		w := httptest.NewRecorder()
		long.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/open-data/long.csv", nil))
		if w.Code == http.StatusTooManyRequests {
			if i < 10 {
				t.Errorf("only %d", i)
			}
			return
		}
	}
	t.Error("an address is sent long files without end")
}

// TestTheAppsFilesAreNotAskedForWithoutEnd asks until an address is refused: whoever asks from
// another one, and whoever asks whether the program lives, is not.
func TestTheAppsFilesAreNotAskedForWithoutEnd(t *testing.T) {
	t.Parallel()
	now := clocktest.Now()
	handler := newDemo(t, began, func() time.Time { return now }, true).Handler()
	ask := func(address, path string) int {
		r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, path, nil)
		r.RemoteAddr = address + ":1"
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		if w.Code == http.StatusTooManyRequests && w.Header().Get("Retry-After") == "" {
			t.Error("not said for how long")
		}
		return w.Code
	}
	asked := 0
	for ask("203.0.113.7", "/icon.svg") == http.StatusOK {
		if asked++; asked > 100_000 {
			t.Fatal("an address may ask for the app's files without end")
		}
	}
	if asked < 10_000 { // the first visit of 500 readers behind one address
		t.Errorf("only %d files", asked)
	}
	for _, path := range []string{"/", "/app-config.json", "/auth/challenge", "/graphiql/", "/open-data"} {
		if status := ask("203.0.113.7", path); status != http.StatusTooManyRequests {
			t.Errorf("%s: %d", path, status)
		}
	}
	for _, path := range []string{"/healthz", "/readyz", "/graphql?query=%7B__typename%7D"} {
		if status := ask("203.0.113.7", path); status != http.StatusOK {
			t.Errorf("%s: %d", path, status)
		}
	}
	if status := ask("203.0.113.8", "/"); status != http.StatusOK {
		t.Errorf("somebody else: %d", status)
	}
}
