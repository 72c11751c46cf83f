package web

import (
	"fmt"
	"net/http"
	"testing"
)

func TestMadeUpFilesAreNotMadeWithoutEnd(t *testing.T) {
	t.Parallel()
	base := startDemo(t, true)
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
