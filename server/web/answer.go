package web

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strconv"

	"loftet/graph"
	"loftet/server/domain"
	"loftet/server/service"
)

func writeJSON(w http.ResponseWriter, status int, value any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(value) // the client has gone: nobody to tell
}

// writeError answers a fault in the shape that GraphQL's errors have: {"errors":[{message,
// extensions{code}}]}.
func writeError(w http.ResponseWriter, r *http.Request, err error) {
	status := http.StatusInternalServerError
	if errors.Is(err, context.DeadlineExceeded) {
		status = http.StatusServiceUnavailable
	}
	faults, ok := domain.AsErrors(err)
	if ok {
		statuses := map[domain.Code]int{
			domain.Unauthenticated: http.StatusUnauthorized, domain.Forbidden: http.StatusForbidden,
			domain.NotFound: http.StatusNotFound,
			domain.Invalid:  http.StatusBadRequest, domain.Conflict: http.StatusConflict,
			domain.TooComplex: http.StatusBadRequest, domain.RateLimited: http.StatusTooManyRequests,
			domain.Unavailable: http.StatusServiceUnavailable,
		}
		status = statuses[faults[0].Code]
	}
	if wait := service.RetryAfter(err); wait > 0 {
		w.Header().Set("Retry-After", strconv.Itoa(int(wait.Seconds())+1))
	}
	writeJSON(w, status, map[string]any{"errors": []any{graph.Present(r.Context(), err)}})
}
