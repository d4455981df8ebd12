#include "io/GdalCall.h"

#include <cpl_error.h>
#include <cpl_http.h>
#include <cpl_string.h>

namespace atlas {
namespace {

void CPL_STDCALL keep(CPLErr severity, CPLErrorNum /*number*/, const char* message) {
    if (severity < CE_Failure) return;
    static_cast<GdalCall*>(CPLGetErrorHandlerUserData())->note(message);
}

/// Answers every request with a failure. A null pointer would pass it on to the real network.
CPLHTTPResult* refuse(const char* /*url*/, CSLConstList /*options*/, GDALProgressFunc /*progress*/,
                      void* /*progressData*/, CPLHTTPFetchWriteFunc /*write*/, void* /*writeData*/,
                      void* /*user*/) {
    auto* result = static_cast<CPLHTTPResult*>(CPLCalloc(1, sizeof(CPLHTTPResult)));
    result->nStatus = 1;
    result->pszErrBuf = CPLStrdup("network access is off while a file is read");
    return result;
}

} // namespace

GdalCall::GdalCall(Network network) : network_(network) {
    CPLPushErrorHandlerEx(keep, this);
    if (network_ == Network::Shut) CPLHTTPPushFetchCallback(refuse, nullptr);
}

GdalCall::~GdalCall() {
    if (network_ == Network::Shut) CPLHTTPPopFetchCallback();
    CPLPopErrorHandler();
}

void GdalCall::forget() {
    failed_ = false;
    message_.clear();
}

void GdalCall::note(const char* message) {
    if (!failed_) message_ = QString::fromUtf8(message).simplified();
    failed_ = true;
}

} // namespace atlas
