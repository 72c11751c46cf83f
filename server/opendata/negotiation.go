package opendata

import (
	"net/http"
	"strconv"
	"strings"
)

const (
	turtleType = "text/turtle"
	jsonldType = "application/ld+json"
	htmlType   = "text/html"
)

// negotiated answers in the media type that the reader weighs highest among those there are, the
// usual one when nothing is said. 406 for none.
func negotiated(offers map[string]http.Handler, usual string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Vary", "Accept")
		chosen := choose(strings.Join(r.Header.Values("Accept"), ","), offers, usual)
		if chosen == "" {
			http.Error(w, "Finns som text/html, text/turtle och application/ld+json.", http.StatusNotAcceptable)
			return
		}
		offers[chosen].ServeHTTP(w, r)
	})
}

func choose(accept string, offers map[string]http.Handler, usual string) (chosen string) {
	if strings.TrimSpace(accept) == "" {
		return usual
	}
	best := 0.0
	for _, offer := range []string{usual, htmlType, turtleType, jsonldType} {
		if q := weight(accept, offer); q > best && offers[offer] != nil {
			best, chosen = q, offer
		}
	}
	return chosen
}

// weight is what an Accept header gives a media type, by the most particular range that holds it
// (RFC 9110, 12.5.1).
func weight(accept, mediaType string) float64 {
	kind, _, _ := strings.Cut(mediaType, "/")
	found, weight := -1, 0.0
	for part := range strings.SplitSeq(accept, ",") {
		name, parameters, _ := strings.Cut(part, ";")
		particular, fits := map[string]int{"*/*": 0, kind + "/*": 1, mediaType: 2}[strings.ToLower(
			strings.TrimSpace(name),
		)]
		if fits && particular > found {
			found, weight = particular, quality(parameters)
		}
	}
	return weight
}

func quality(parameters string) float64 {
	for parameter := range strings.SplitSeq(parameters, ";") {
		if text, is := strings.CutPrefix(strings.TrimSpace(parameter), "q="); is {
			q, err := strconv.ParseFloat(text, 64)
			if err != nil || q < 0 || q > 1 {
				return 0
			}
			return q
		}
	}
	return 1
}
