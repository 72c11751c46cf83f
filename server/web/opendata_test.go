package web

import (
	"net/http"
	"strings"
	"testing"
)

func TestOnlyTheWidgetMayBeShownOnAnotherSite(t *testing.T) {
	address := startDemo(t, true)
	for path, framed := range map[string]bool{
		"/widget/2560": true, "/widget/alvsbyn-2023-2025": true, "/": false, "/lofte/alvsbyn-2023-2025": false,
		"/open-data":             false,
		"/open-data/pledges.csv": false, "/widget": false, "/widget/2560/more": false, "/app-config.json": false,
		"/synpunkt": false,
	} {
		request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, address+path, nil)
		if err != nil {
			t.Fatal(err)
		}
		answer, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		answer.Body.Close()
		policy := answer.Header.Get("Content-Security-Policy")
		if got := strings.Contains(policy, "frame-ancestors *"); got != framed ||
			!framed && !strings.Contains(policy, "frame-ancestors 'none'") {
			t.Errorf("%s: %s", path, policy)
		}
		shared := answer.Header.Get("Access-Control-Allow-Origin") == "*"
		if want := strings.HasPrefix(path, "/open-data"); shared != want {
			t.Errorf("%s: read by other sites: %t, want %t", path, shared, want)
		}
	}
}
